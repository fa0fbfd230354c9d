/** How often people had to come: what a province saves its citizens in journeys. */
@NullMarked
package vn.motcua.province.visit;

import org.jspecify.annotations.NullMarked;
