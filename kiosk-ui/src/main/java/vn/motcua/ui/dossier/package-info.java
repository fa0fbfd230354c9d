/** Finding a dossier and showing where it is. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.dossier;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
