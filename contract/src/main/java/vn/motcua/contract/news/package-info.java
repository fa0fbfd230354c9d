/** What the province tells everyone: news items and alerts. */
@NullMarked
@CheckReturnValue
package vn.motcua.contract.news;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
