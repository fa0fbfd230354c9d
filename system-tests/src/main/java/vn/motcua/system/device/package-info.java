/** Drivers tried with random sequences of operations and faults against their simulators. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.device;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
