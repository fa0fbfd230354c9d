/** The lane up: what the province is to hear, in order, until it has it. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.outbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
