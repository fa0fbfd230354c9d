/** The dossiers as one file, for kiosks that would have to read too many entries. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.snapshot;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
