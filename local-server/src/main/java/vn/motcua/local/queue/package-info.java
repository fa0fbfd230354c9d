/** The numbers this kiosk may give, and how long people wait. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.queue;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
