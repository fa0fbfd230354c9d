/** What only a technician sees: the way in, a look at everything, the devices. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.technician;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
