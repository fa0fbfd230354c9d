/** Every screen with sample state: to look at, and to measure. All people in it are invented. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.gallery;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
