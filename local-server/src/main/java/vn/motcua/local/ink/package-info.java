/** What is written on a page: marks of ink, the letters among them, the lines they stand in. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.ink;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
