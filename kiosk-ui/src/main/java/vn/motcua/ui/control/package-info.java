/** Controls that two screens share. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.control;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
