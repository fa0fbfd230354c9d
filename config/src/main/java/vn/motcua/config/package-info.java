/** Typed settings of a site, and the sentences that help a technician mend them. */
@NullMarked
@CheckReturnValue
package vn.motcua.config;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
