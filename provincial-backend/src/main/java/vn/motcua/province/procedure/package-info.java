/**
 * Procedures as the province publishes them: read from files, checked, numbered, told to kiosks.
 */
@NullMarked
@CheckReturnValue
package vn.motcua.province.procedure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
