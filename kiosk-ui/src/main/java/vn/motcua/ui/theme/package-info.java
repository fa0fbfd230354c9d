/** The visual system: sizes in millimetres, colours by theme. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.theme;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
