/** How words of strangers are shown, wherever they are. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
