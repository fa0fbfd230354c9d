/** Checks whether a one-stop system does what this province relies on. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.conformance;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
