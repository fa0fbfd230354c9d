/** What goes to and fro between a driver and its device, kept as text to be played back. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.recording;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
