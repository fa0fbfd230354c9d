/** What every device of a kiosk can do. */
@NullMarked
@CheckReturnValue
package vn.motcua.device;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
