/** The screen's side of the dock: pictures go out while someone looks. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.dock;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
