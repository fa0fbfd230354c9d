/** Opens what kiosks sealed, with keys that never leave the province. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.seal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
