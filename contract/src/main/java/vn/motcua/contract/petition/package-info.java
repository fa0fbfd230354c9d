/** Petitions: what is to be put right, where, and what the agency answered. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.petition;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
