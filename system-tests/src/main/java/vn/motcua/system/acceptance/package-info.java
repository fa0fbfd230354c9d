/** Whether the kiosk does what provinces already gave citizens on the phone, line by line. */
@NullMarked
package vn.motcua.system.acceptance;

import org.jspecify.annotations.NullMarked;
