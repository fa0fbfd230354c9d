/** The provincial backend: many kiosks, one province. */
@NullMarked
@CheckReturnValue
package vn.motcua.province;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
