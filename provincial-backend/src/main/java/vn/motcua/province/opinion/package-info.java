/** What citizens think of the service, without their names. */
@NullMarked
package vn.motcua.province.opinion;

import org.jspecify.annotations.NullMarked;
