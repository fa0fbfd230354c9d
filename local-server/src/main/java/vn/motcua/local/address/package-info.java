/** Where people live: the units of today, what became of the former ones, and finding them. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.address;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
