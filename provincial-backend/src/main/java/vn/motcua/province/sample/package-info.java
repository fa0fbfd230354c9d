/** Invented dossiers and news, to try the product and to measure it. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.sample;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
