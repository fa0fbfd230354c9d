/** The kiosks of a province: enrolment, state and health. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.fleet;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
