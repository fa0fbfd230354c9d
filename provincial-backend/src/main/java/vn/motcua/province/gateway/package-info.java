/** Speaks to the providers that bring messages to people's phones. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.gateway;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
