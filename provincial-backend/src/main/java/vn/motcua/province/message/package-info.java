/** Tells people on the phone what became of their dossiers, if they agreed to it. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.message;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
