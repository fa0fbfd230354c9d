/** What is asked for at a counter: fees, ratings, petitions, tickets. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.counter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
