/** The dossier: its code, its status and what its owner may see of it. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.dossier;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
