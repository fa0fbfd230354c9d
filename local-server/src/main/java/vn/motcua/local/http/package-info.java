/** The loopback door: who may call, problems, and the stream of what is shown. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
