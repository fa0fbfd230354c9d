package vn.motcua.province.storage;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The statements of one connection to SQLite that were used last, parsed once and without the
 * values that were bound. One thread at a time uses them, as it does the connection.
 */
final class KeptStatements implements StatementBuilder {
    private static final int KEPT_MAX = 128;

    private final StatementBuilder plain = new DefaultStatementBuilder();
    private final LinkedHashMap<String, PreparedStatement> idle = new LinkedHashMap<>();

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return plain.create(connection, context);
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context)
            throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return kept == null ? plain.create(connection, sql, context) : kept;
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return plain.createCall(connection, sql, context);
    }

    @Override
    public void close(Connection connection, String sql, Statement used) throws SQLException {
        if (used instanceof PreparedStatement prepared
                && !prepared.isClosed()
                && !idle.containsKey(sql)) {
            prepared.clearParameters();
            prepared.clearBatch();
            idle.put(sql, prepared);
            if (idle.size() > KEPT_MAX) {
                idle.pollFirstEntry().getValue().close();
            }
        } else {
            plain.close(connection, sql, used);
        }
    }
}
