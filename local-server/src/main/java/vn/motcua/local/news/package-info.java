/** What the idle screen tells: news and alerts. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.news;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
