/** A device of each kind made of software: the same wire protocol, the same faults. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.simulated;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
