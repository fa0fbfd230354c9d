/** Photos that a visitor's own phone sends: asked for, fetched, made pages of. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.handoff;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
