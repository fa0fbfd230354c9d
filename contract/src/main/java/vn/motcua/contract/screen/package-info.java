/** What the kiosk shows and what the visitor touched. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.screen;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
