/** How the local server reads and writes JSON without keeping what it said. */
@NullMarked
package vn.motcua.local.json;

import org.jspecify.annotations.NullMarked;
