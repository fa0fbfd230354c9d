/** Citizens' ways through the whole system, on real wires. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.journey;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
