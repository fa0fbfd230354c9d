/** A monkey before the kiosk: what it does, what goes wrong meanwhile, and the way home. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.soak.monkey;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
