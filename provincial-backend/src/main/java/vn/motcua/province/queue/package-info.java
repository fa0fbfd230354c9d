/** Who waits for which desk, and who is called next. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.queue;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
