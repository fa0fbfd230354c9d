/** Tells by the title on a page which paper it is. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.kind;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
