/** How the visitor wants to see, hear and work the kiosk. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.setting;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
