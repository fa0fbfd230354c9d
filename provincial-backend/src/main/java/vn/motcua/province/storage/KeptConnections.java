package vn.motcua.province.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.statement.StatementBuilder;

/**
 * A few connections to one file, opened when first needed and kept together with their statements.
 * A file does not drop its connections, so none of the care of a network pool is needed.
 */
final class KeptConnections implements ConnectionFactory, AutoCloseable {
    private static final long WAIT_SECONDS = 30;
    private static final long CLOSE_SECONDS = 10;

    /** Opens one more connection. */
    interface Opener {
        Connection open() throws SQLException;
    }

    private final int max;
    private final Semaphore permits;
    private final BlockingQueue<Connection> idle;
    private final Map<Connection, StatementBuilder> statements = new ConcurrentHashMap<>();
    private final Opener opener;
    private volatile boolean closed;

    /**
     * @param open connections that are open already
     */
    KeptConnections(int max, Opener opener, Connection... open) {
        this.max = max;
        permits = new Semaphore(max, true);
        idle = new ArrayBlockingQueue<>(max, false, List.of(open));
        this.opener = opener;
    }

    @Override
    public Connection openConnection() throws SQLException {
        acquire();
        try {
            if (closed) {
                throw new SQLException("the database is closed");
            }
            Connection kept = idle.poll();
            return kept != null ? kept : opener.open();
        } catch (SQLException failed) {
            permits.release();
            throw failed;
        }
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try {
            if (closed || !idle.offer(connection)) {
                shut(connection);
            }
        } finally {
            permits.release();
        }
    }

    /** Of an open connection. */
    StatementBuilder statements(Connection connection) {
        return statements.computeIfAbsent(connection, _ -> new KeptStatements());
    }

    /** Waits a while for those in use: one that closed later would touch the file once more. */
    @Override
    public void close() throws SQLException {
        closed = true;
        boolean areBack = areAllBack();
        for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
            shut(kept);
        }
        if (areBack) {
            permits.release(max);
        }
    }

    private boolean areAllBack() {
        try {
            return permits.tryAcquire(max, CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void shut(Connection connection) throws SQLException {
        statements.remove(connection);
        connection.close();
    }

    /** Somebody who holds one and waits for another must not wait for ever. */
    private void acquire() throws SQLException {
        try {
            if (!permits.tryAcquire() && !permits.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new SQLException("all connections are in use");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException("stopped while all connections were in use", stopped);
        }
    }
}
