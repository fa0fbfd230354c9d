/** From words to sound: recorded clips, a synthetic voice, the headset's jack. No screen. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.voice;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
