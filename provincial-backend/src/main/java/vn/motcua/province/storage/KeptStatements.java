package vn.motcua.province.storage;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The statements of one connection to SQLite that were used last, parsed once and without the
 * values that were bound. One thread at a time uses them, as it does the connection.
 *
 * <p>JDBI asks for a statement by the SQL that SQLite is to see, and gives it back by the one that
 * we wrote, with names in the places of the values: only the former counts.
 */
final class KeptStatements implements StatementBuilder {
    private static final int KEPT_MAX = 128;

    private final StatementBuilder plain = new DefaultStatementBuilder();
    private final LinkedHashMap<String, PreparedStatement> idle = new LinkedHashMap<>();
    private final IdentityHashMap<Statement, String> used = new IdentityHashMap<>();

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return plain.create(connection, context);
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context)
            throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement statement = kept == null ? plain.create(connection, sql, context) : kept;
        used.put(statement, sql);
        return statement;
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return plain.createCall(connection, sql, context);
    }

    @Override
    public void close(Connection connection, String written, Statement statement)
            throws SQLException {
        String sql = used.remove(statement);
        boolean canBeKept = sql != null && !statement.isClosed() && !idle.containsKey(sql);
        if (canBeKept && statement instanceof PreparedStatement prepared) {
            prepared.clearParameters();
            prepared.clearBatch();
            idle.put(sql, prepared);
            if (idle.size() > KEPT_MAX) {
                idle.pollFirstEntry().getValue().close();
            }
        } else {
            plain.close(connection, written, statement);
        }
    }
}
