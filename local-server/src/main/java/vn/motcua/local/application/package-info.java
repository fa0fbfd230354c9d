/** A person's application while she fills it in: every answer gives the next state. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.application;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
