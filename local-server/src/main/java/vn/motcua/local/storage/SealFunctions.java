package vn.motcua.local.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import vn.motcua.local.lock.DiskSeal;

/**
 * Two functions of SQL for columns that could tell of a person: {@code sealed(text)} before it is
 * written, {@code opened(text)} when it is read.
 */
final class SealFunctions {
    private SealFunctions() {}

    static void addTo(Connection connection, DiskSeal seal) throws SQLException {
        Function.create(connection, "sealed", of(seal::sealed), 1, 0);
        Function.create(connection, "opened", of(seal::opened), 1, 0);
    }

    /** NULL stays NULL. */
    private static Function of(UnaryOperator<String> change) {
        return new Function() {
            @Override
            protected void xFunc() throws SQLException {
                @Nullable String text = value_text(0);
                if (text == null) {
                    result();
                } else {
                    result(change.apply(text));
                }
            }
        };
    }
}
