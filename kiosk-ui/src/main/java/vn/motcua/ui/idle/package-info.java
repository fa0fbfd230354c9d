/** Welcome, home, news and alerts. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.idle;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
