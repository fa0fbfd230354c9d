/** Scanning papers, checking them, handing them in. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.submission;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
