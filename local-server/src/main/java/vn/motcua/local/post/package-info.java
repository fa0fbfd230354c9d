/** What the post carries, as the province last told it. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.post;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
