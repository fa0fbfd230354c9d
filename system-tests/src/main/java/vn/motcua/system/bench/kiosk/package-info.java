/** Benches of the three programs at work together, as a visitor has them. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.bench.kiosk;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
