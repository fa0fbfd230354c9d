/** Finds what is plugged in or answers on the network. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.discovery;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
