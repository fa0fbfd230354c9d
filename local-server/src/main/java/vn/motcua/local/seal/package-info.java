/** Seals what a visitor leaves, so that this kiosk cannot read it any more. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.seal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
