/** The product's programs as processes of their own, started as the launcher starts them. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.program;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
