/** Document scanners: paper in, page images out. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.scanner;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
