/** What the visitor who is here has entered, on disk for as long as she is here. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.draft;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
