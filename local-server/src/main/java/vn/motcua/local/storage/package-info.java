/** The kiosk's two files: open, check, bring up to date, read and write. */
@NullMarked
@CheckReturnValue
package vn.motcua.local.storage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
