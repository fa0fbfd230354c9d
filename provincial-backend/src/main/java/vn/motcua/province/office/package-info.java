/** The pages of officers, editors and technicians, drawn on the server. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.office;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
