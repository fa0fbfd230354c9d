/** Thousands of payments that go wrong in every way, reckoned up to the last dong. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.payment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
