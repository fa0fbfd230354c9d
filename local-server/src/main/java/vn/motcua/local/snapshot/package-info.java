/** All dossiers at once, for a kiosk that is new or was away for long. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.snapshot;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
