/** How soon a letter is painted after its key. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.bench.typing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
