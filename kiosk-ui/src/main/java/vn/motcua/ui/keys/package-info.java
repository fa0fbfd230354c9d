/** Every screen worked without touch and without sight: eight keys, two switches, a voice. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.keys;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
