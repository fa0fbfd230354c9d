/** Seals what a kiosk keeps, under a key that does not lie on the same disk in clear. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.lock;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
