/** Thousands of numbers given by several kiosks with a bad line and wrong clocks. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.queue;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
