/** Pictures pressed and checked by the system's own JPEG library, where there is one. */
@NullMarked
package vn.motcua.device.jpeg;

import org.jspecify.annotations.NullMarked;
