/** The keyboard on the screen, with the field that is typed into. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.keyboard;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
