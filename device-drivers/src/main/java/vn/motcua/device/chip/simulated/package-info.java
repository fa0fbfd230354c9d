/** A chip reader and an identity card made of software, for tests and trials. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.chip.simulated;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
