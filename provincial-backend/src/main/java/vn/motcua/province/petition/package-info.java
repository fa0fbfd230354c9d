/** Petitions: who is asked, what was answered, and what everybody may read of it. */
@NullMarked
package vn.motcua.province.petition;

import org.jspecify.annotations.NullMarked;
