/** How fast and how large the programs start, beside programs that do nothing. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.bench.start;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
