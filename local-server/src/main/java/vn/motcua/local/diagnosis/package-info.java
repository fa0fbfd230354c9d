/** How a kiosk does, in words that a technician takes along. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.diagnosis;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
