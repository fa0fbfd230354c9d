/** How a phone sends photos of papers to the kiosk before which its owner stands, and its page. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.handoff;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
