/** What a disk may keep when the power goes, recorded from real programs and laid before them. */
@NullMarked
@CheckReturnValue
package vn.motcua.system.powercut;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
