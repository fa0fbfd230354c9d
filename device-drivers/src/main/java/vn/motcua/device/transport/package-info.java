/** Links to hardware: the only package that opens a serial port. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.transport;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
