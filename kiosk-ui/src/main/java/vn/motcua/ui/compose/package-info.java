/** Keys in, Vietnamese text out. Knows letters and syllables, and nothing of screens. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.compose;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
