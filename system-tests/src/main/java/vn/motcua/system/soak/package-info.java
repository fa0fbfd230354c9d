/** Long trials of the whole system: what must hold after very many bad moments. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.soak;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
