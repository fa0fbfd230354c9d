/** Words that a visitor may be typing, from fixed lists; nothing is learnt. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.suggest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
