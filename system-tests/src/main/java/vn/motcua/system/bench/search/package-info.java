/** How well and how fast a procedure is found by what people call it. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.bench.search;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
