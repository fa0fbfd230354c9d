/** How the province answers over HTTP: problems, JSON, who called. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
