/** News, utilities, and what goes along on a phone. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.information;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
