/** The technician's tools over files of pages: look them over, make a document of them. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.scan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
