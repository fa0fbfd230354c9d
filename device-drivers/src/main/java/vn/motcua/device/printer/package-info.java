/** Receipt printers: lines in, paper out. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.printer;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
