/** Bills of dossiers, and the money that comes in for them from a bank or at the desk. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.payment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
