/** What the streams tell in sums, so that kiosks find what is wrong in their copies. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.digest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
