/** The only package of the screen that knows HTTP. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.server;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
