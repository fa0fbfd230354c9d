/** The settings of each device driver. */
@NullMarked
@CheckReturnValue
package vn.motcua.config.device;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
