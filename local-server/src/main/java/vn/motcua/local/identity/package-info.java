/** What an identity card tells by its code: enough to spare typing, never a proof. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.identity;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
