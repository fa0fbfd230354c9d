/** The public services a citizen may apply for, as data: what the kiosk lists, asks and takes. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.procedure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
