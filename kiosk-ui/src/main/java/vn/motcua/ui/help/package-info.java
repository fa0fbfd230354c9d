/** A device needs help, nobody is there, out of service. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.help;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
