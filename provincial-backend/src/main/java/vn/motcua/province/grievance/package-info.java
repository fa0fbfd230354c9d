/** Complaints and disputes that an agency decides, and who may see the result. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.grievance;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
