/** The database of a province: one SQLite file, or PostgreSQL with the same words. */
@NullMarked
@CheckReturnValue
package vn.motcua.province.storage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
