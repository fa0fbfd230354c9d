/** Dossiers, their status and their way through the office. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.dossier;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
