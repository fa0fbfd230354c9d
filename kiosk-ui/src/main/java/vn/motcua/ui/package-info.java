/** The joint of the screen: frames come in, the one switch draws them, touches go out. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
