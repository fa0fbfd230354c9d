/** The lane down: what the province tells, each entry applied with its position. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.feed;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
