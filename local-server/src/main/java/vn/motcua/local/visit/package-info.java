/** One person's way from touch to goodbye; the only place that decides what is shown. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.visit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
