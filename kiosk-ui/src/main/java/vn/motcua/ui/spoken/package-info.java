/** Written words, codes and numbers as people say them; knows no screen and no sound. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.spoken;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
