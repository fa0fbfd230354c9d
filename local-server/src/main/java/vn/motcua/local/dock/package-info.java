/** A visitor's hands in a browser, for a kiosk whose devices are simulated. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.dock;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
