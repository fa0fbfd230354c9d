/** Page pictures become one PDF, kept under its SHA-256. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.document;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
