/** PDF/A-2b that is small and the same every time: pages as pictures, their words behind them. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.archive;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
