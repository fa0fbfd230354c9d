/** Photos of papers on their way from a phone to the kiosk before which its owner stands. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.handoff;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
