/** Files that somebody wrote by hand, read strictly and told what is wrong with them. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.file;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
