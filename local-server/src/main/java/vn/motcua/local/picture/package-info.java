/** Pictures of pages, read from files of any kind with bounded memory. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.picture;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
