/** How a kiosk seals what only its province may read. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.seal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
