package vn.motcua.province.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections and statements that are kept behave as those that are made anew. */
class KeptConnectionsTest {
    private static final int MORE_THAN_ARE_KEPT = 300;

    @TempDir Path folder;
    private KeptConnections connections;
    private Jdbi jdbi;

    @BeforeEach
    void open() {
        String url = "jdbc:sqlite:" + folder.resolve("some.db");
        connections = new KeptConnections(2, () -> DriverManager.getConnection(url));
        jdbi = Jdbi.create(connections).setStatementBuilderFactory(connections::statements);
        execute("CREATE TABLE number (value INTEGER PRIMARY KEY)");
    }

    @AfterEach
    void close() throws Exception {
        connections.close();
    }

    @Test
    void a_refused_row_does_not_stand_in_the_way_of_the_next() {
        add(1);
        assertThatThrownBy(() -> add(1)).isInstanceOf(JdbiException.class);
        assertThatThrownBy(() -> add(1)).isInstanceOf(JdbiException.class);
        add(2);

        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void a_value_of_the_last_time_is_forgotten() {
        add(7);

        assertThatThrownBy(() -> execute("INSERT INTO number (value) VALUES (?)"))
                .isInstanceOf(JdbiException.class);
        assertThat(numbers()).containsExactly(7);
    }

    @Test
    void who_stops_reading_early_does_not_keep_others_from_writing() {
        add(1);
        add(2);
        int first =
                jdbi.withHandle(handle ->
                        handle.select("SELECT value FROM number ORDER BY value")
                                .mapTo(Integer.class)
                                .findFirst()
                                .orElseThrow());
        execute("DROP TABLE number");

        assertThat(first).isEqualTo(1);
    }

    @Test
    void more_statements_than_are_kept_are_all_answered() {
        for (int round = 0; round < 2; round++) {
            for (int number = 0; number < MORE_THAN_ARE_KEPT; number++) {
                String sql = "SELECT " + number;
                int answer =
                        jdbi.withHandle(handle -> handle.select(sql).mapTo(Integer.class).one());
                assertThat(answer).isEqualTo(number);
            }
        }
    }

    @Test
    void a_statement_whose_values_have_names_is_kept_too() {
        Set<Statement> used = Collections.newSetFromMap(new IdentityHashMap<>());
        var _ =
                jdbi.setSqlLogger(
                        new SqlLogger() {
                            @Override
                            public void logAfterExecution(StatementContext context) {
                                boolean _ = used.add(context.getStatement());
                            }
                        });
        for (int number = 0; number < 3; number++) {
            assertThat(named(number)).isEqualTo(number);
        }

        assertThat(used).hasSize(1);
    }

    @Test
    void nobody_gets_a_connection_of_a_database_that_is_closed() throws Exception {
        connections.close();

        assertThatThrownBy(() -> add(1)).isInstanceOf(JdbiException.class);
    }

    @Test
    void whoever_closes_them_waits_for_the_one_in_use() throws Exception {
        Connection inUse = connections.openConnection();
        Thread closing = Thread.ofPlatform().start(this::closeQuietly);
        while (closing.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }

        assertThat(closing.isAlive()).isTrue();
        connections.closeConnection(inUse);
        closing.join();
        assertThat(inUse.isClosed()).isTrue();
        assertThatThrownBy(() -> add(1)).isInstanceOf(JdbiException.class);
    }

    private void closeQuietly() {
        try {
            connections.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void what_a_batch_left_that_broke_off_is_not_written_with_the_next() {
        var _ =
                jdbi.setSqlLogger(
                        new SqlLogger() {
                            @Override
                            public void logBeforeExecution(StatementContext context) {
                                throw new IllegalStateException("the program ends");
                            }
                        });
        assertThatThrownBy(() -> addByBatch(1)).isInstanceOf(IllegalStateException.class);
        var _ = jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);

        addByBatch(2);

        assertThat(numbers()).containsExactly(2);
    }

    private int named(int number) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT :number")
                        .bind("number", number)
                        .mapTo(Integer.class)
                        .one());
    }

    private void addByBatch(int number) {
        jdbi.useHandle(handle -> {
            int[] _ =
                    handle.prepareBatch("INSERT INTO number (value) VALUES (?)")
                            .add(number)
                            .execute();
        });
    }

    private void add(int number) {
        jdbi.useHandle(handle -> handle.execute("INSERT INTO number (value) VALUES (?)", number));
    }

    private void execute(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }

    private List<Integer> numbers() {
        return jdbi.withHandle(handle ->
                handle.select("SELECT value FROM number ORDER BY value")
                        .mapTo(Integer.class)
                        .list());
    }
}
