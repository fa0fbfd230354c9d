/** Every word a person reads, per language. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.language;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
