/** Takes a visitor's papers in, once, whether or not the province answers. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.submission;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
