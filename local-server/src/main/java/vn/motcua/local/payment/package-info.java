/** The bills of dossiers as the province last told them. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.payment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
