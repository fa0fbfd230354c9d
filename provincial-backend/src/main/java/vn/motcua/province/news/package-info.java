/** What editors publish for everyone: news items and alerts. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.news;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
