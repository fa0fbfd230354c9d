/** What the province tells its kiosks: one ordered list of entries a stream. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.feed;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
