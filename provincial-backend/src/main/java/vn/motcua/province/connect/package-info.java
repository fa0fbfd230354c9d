/** The province's own one-stop system: dossiers go to it, what it decides comes back. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.connect;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
