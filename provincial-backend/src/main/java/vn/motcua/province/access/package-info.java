/** Who calls: kiosks by their signature, staff by their login. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.access;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
