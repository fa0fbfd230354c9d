/** Pages as they should not be scanned, made of good ones by lot. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.page;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
