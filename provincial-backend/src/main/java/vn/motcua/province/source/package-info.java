/** Asks other offices on behalf of kiosks, and lets through what its declaration says. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.source;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
