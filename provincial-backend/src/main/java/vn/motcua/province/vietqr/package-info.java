/** Payment codes that every Vietnamese bank's app reads: VietQR, written and read. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.vietqr;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
