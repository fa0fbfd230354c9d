/** What the province offers besides procedures, as this kiosk last heard of it. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.utility;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
