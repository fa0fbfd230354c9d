/** How fast and how thriftily a kiosk sends what waited for days. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.bench.outbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
