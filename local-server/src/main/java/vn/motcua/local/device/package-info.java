/** Opens, lends, watches and restarts the devices. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.device;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
