/** Calls from kiosks for somebody to come. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.help;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
