/** Who the visitor is, and the questions of a form. */
@NullMarked
@CheckReturnValue
package vn.motcua.ui.form;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
