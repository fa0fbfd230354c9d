/** From a need to a procedure and its papers. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.procedure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
