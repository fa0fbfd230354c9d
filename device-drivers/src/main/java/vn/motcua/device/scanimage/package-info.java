/** Scanners at a plug of this machine, driven by a program of Debian's in a process of its own. */
@NullMarked
@CheckReturnValue
package vn.motcua.device.scanimage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
