/** What a kiosk with everything that comes with it says aloud. */
@NullMarked
package vn.motcua.system.speech;

import org.jspecify.annotations.NullMarked;
