/** What comes out of a receipt printer: dots, letters, codes, slips of paper. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.paper;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
