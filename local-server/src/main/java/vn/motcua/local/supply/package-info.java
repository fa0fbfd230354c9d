/** How what is used up at a kiosk is filled up again from the province. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.supply;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
