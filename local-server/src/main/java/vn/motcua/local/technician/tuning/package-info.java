/** How a technician fits the kiosk to its place and its machine: screen, sound, light, slots. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.technician.tuning;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
