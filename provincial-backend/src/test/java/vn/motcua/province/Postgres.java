package vn.motcua.province;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server; every test gets an empty database of its own. */
final class Postgres implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();
    private String template = "template1";

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static Postgres start() {
        try {
            return new Postgres(
                    EmbeddedPostgres.builder()
                            .setServerConfig("max_connections", "60")
                            .setServerConfig("fsync", "off")
                            .setServerConfig("full_page_writes", "off")
                            .start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The address of a new empty database. */
    String newDatabase() {
        String name = "province" + databases.incrementAndGet();
        run("CREATE DATABASE " + name + " TEMPLATE " + template + " STRATEGY FILE_COPY");
        return server.getJdbcUrl("postgres", name);
    }

    /** Later databases have the tables of this one, to which nobody may be connected. */
    void startFrom(String address) {
        template = name(address);
    }

    /** Breaks every connection to a database and lets nobody in. */
    void close(String address) {
        String name = name(address);
        run("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
        run(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                        + name
                        + "'");
    }

    void open(String address) {
        run("ALTER DATABASE " + name(address) + " ALLOW_CONNECTIONS true");
    }

    private static String name(String address) {
        return address.replaceAll(".*/([a-z0-9]+).*", "$1");
    }

    private void run(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            boolean _ = statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
