/** The public services a citizen may apply for, as data that a province publishes. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.procedure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
