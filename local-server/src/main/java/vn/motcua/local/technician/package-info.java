/** What a technician does at the kiosk itself: the way in, a look at everything, the devices. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.technician;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
