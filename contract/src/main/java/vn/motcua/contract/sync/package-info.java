/** The two lanes between a kiosk and its province: outbox up, feed down. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.sync;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
