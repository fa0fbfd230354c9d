/** How petitions stand, as the province last told it. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.petition;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
