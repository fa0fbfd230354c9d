/** What the province offers at its kiosks besides procedures: declared in files, told to kiosks. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.utility;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
