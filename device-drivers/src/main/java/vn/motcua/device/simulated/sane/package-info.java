/** A scanner server made of software that speaks the SANE network protocol. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.simulated.sane;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
