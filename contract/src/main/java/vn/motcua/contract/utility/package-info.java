/** What a province offers at its kiosks besides procedures, declared as data. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.utility;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
