/** What the post carries for a dossier, as the province tells its kiosks. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.post;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
