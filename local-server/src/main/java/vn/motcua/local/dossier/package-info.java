/** Dossiers known here, looked up by code, and how their time limits stand. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.dossier;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
