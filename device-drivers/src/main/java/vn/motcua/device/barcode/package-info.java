/** Code readers: a code was read. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.barcode;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
