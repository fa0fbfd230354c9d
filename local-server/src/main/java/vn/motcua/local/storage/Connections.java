package vn.motcua.local.storage;

import java.io.IOException;
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
 * A few connections to one file, opened when first needed and kept. A file does not drop its
 * connections, so none of the care of a network pool is needed.
 */
final class Connections implements ConnectionFactory, AutoCloseable {
    /** Opens one more connection. */
    interface Opener {
        Connection open() throws SQLException;
    }

    /** Something done while no connection is open. */
    interface Work {
        void run() throws IOException;
    }

    private static final long CLOSE_SECONDS = 10;

    private final int max;
    private final Semaphore permits;
    private final BlockingQueue<Connection> idle;
    private final Map<Connection, StatementBuilder> statements = new ConcurrentHashMap<>();
    private final Opener opener;
    private volatile boolean closed;

    Connections(int max, Opener opener, Connection... open) {
        this.max = max;
        permits = new Semaphore(max, true);
        idle = new ArrayBlockingQueue<>(max, false, List.of(open));
        this.opener = opener;
    }

    @Override
    public Connection openConnection() throws SQLException {
        permits.acquireUninterruptibly();
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
    public void closeConnection(Connection connection) {
        if (closed || !idle.offer(connection)) {
            shut(connection);
        }
        permits.release();
    }

    /** Of an open connection. */
    StatementBuilder statements(Connection connection) {
        return statements.computeIfAbsent(connection, _ -> new KeptStatements());
    }

    /** Waits until all connections are given back and closes them; new ones open afterwards. */
    void whileClosed(Work work) throws IOException {
        permits.acquireUninterruptibly(max);
        try {
            shutIdle();
            work.run();
        } finally {
            permits.release(max);
        }
    }

    /** Waits a while for those in use: one that closed later would touch the file once more. */
    @Override
    public void close() {
        closed = true;
        boolean areBack = areAllBack();
        shutIdle();
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

    private void shutIdle() {
        for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
            shut(kept);
        }
    }

    private void shut(Connection connection) {
        statements.remove(connection);
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException("a connection did not close", failed);
        }
    }
}
