/** The chip of the identity card: read without touching it, and only believed if it was signed. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.chip;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
