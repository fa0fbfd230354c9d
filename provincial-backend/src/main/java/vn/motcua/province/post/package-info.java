/** Asks the post to carry results and papers, and tells kiosks how far it is. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.post;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
