/** Finds a procedure by the words of a person: without accents, mistyped, or colloquial. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.search;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
