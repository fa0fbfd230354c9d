/** What happens at this kiosk on a day, in counts and minutes. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.day;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
