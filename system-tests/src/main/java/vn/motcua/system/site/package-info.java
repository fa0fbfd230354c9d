/** A small site: province, kiosk and devices, started for a test. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.site;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
