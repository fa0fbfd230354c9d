/** Many kiosks and their province in virtual time, where everything goes wrong that can. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.simulation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
