/** The joint of the local server: builds every part and joins them. Imported by nobody. */
@NullMarked
@CheckReturnValue
package vn.motcua.local;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
