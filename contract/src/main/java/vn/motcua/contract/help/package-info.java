/** Calling somebody to a kiosk. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.help;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
