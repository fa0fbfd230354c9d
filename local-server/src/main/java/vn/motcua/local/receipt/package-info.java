/** What is printed for the visitor. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.receipt;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
