/** The line to the province: signs, sends, measures, and knows whether it stands. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.line;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
