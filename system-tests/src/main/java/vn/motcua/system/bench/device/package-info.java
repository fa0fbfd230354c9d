/** What devices can do beside the programs that others wrote for them. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.bench.device;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
