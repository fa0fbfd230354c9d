/** The event catalogue: all that a kiosk may write into its log. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.event;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
