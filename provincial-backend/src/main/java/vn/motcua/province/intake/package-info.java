/** Takes each kiosk's messages and documents in, once. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.intake;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
