/** Waiting to be called at a desk. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.queue;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
