/** Office printers: a sheet of A4 came out. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.office;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
