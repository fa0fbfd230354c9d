/** What a scanned page costs: time and bytes. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.bench.page;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
