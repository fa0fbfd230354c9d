/** Reads ESC/POS, the language of receipt printers, and sets it on paper. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.escpos;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
