/** The kiosk's devices as both processes speak of them: names, states and faults. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.device;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
