/** What is to be paid for a dossier, and what has come in for it. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.payment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
