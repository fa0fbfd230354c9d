/** Compares the cache with what the province tells, and mends the parts that differ. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.digest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
