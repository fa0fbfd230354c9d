/** An office printer made of software that speaks IPP. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.simulated.office;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
