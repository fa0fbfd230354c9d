/** Scanned pages are looked over and put straight. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.page;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
