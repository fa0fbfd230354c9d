/** What is measured, always beside its bare limit, and how the figures are shown. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.bench;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
