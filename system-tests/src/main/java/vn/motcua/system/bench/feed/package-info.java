/** Benches of the lane down: many kiosks, many dossiers, one province. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.bench.feed;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
