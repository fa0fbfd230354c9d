/** Pages that browsers show, and what browsers send. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.page;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
