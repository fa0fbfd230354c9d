/** Measurements, each beside its bare limit in the same run. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.bench;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
