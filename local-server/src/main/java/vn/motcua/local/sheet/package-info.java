/** Slips as sheets of A4, for kiosks that have an office printer. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.sheet;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
