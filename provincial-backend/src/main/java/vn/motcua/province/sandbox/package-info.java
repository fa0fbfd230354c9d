/** Stand-ins for foreign systems, with which a province can be tried out and shown. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.sandbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
