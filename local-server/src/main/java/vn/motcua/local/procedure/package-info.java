/** What the kiosk knows of procedures: what came with it and what the province published since. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.procedure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
