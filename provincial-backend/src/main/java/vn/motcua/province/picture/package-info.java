/** Makes foreign pictures harmless: small JPEGs of our own. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.picture;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
