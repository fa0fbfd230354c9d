package vn.motcua.local.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
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

/** A statement that is kept behaves as one that is made anew. */
class KeptStatementsTest {
    private static final String ADD = "INSERT INTO day_number (day, last) VALUES (?, ?)";
    private static final String ALL = "SELECT last FROM day_number ORDER BY last";

    @TempDir Path folder;
    private Database kiosk;

    @BeforeEach
    void open() {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void a_refused_row_does_not_stand_in_the_way_of_the_next() {
        add("monday", 1);
        assertThatThrownBy(() -> add("monday", 2)).isInstanceOf(JdbiException.class);
        assertThatThrownBy(() -> add("monday", 3)).isInstanceOf(JdbiException.class);
        add("tuesday", 4);

        assertThat(numbers()).containsExactly(1, 4);
    }

    @Test
    void who_stops_reading_early_leaves_nothing_locked() {
        for (int number = 1; number <= 5; number++) {
            add("day " + number, number);
        }
        for (int time = 0; time < 3; time++) {
            assertThat(
                            kiosk.<Integer, RuntimeException>read(handle ->
                                    handle.select(ALL)
                                            .mapTo(Integer.class)
                                            .findFirst()
                                            .orElseThrow()))
                    .isEqualTo(1);
        }
        kiosk.emptyJournal();
        add("day 6", 6);

        assertThat(numbers()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void the_same_question_inside_its_own_answer_is_answered() {
        add("monday", 1);
        add("tuesday", 2);

        List<Integer> sums =
                kiosk.read(handle -> {
                    try (var outer = handle.select(ALL).mapTo(Integer.class).stream()) {
                        return outer.map(each ->
                                        handle.select(ALL).mapTo(Integer.class).list().size()
                                                + each)
                                .toList();
                    }
                });

        assertThat(sums).containsExactly(3, 4);
    }

    @Test
    void a_statement_whose_values_have_names_is_kept_too() {
        var connections =
                new Connections(
                        1, () -> DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("x")));
        Set<Statement> used = Collections.newSetFromMap(new IdentityHashMap<>());
        Jdbi jdbi =
                Jdbi.create(connections)
                        .setStatementBuilderFactory(connections::statements)
                        .setSqlLogger(noting(used));
        for (int number = 0; number < 3; number++) {
            assertThat(named(jdbi, number)).isEqualTo(number);
        }
        connections.close();

        assertThat(used).hasSize(1);
    }

    private static SqlLogger noting(Set<Statement> used) {
        return new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                boolean _ = used.add(context.getStatement());
            }
        };
    }

    private static int named(Jdbi jdbi, int number) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT :number")
                        .bind("number", number)
                        .mapTo(Integer.class)
                        .one());
    }

    private void add(String day, int number) {
        int added = kiosk.write(handle -> handle.execute(ADD, day, number));
        assertThat(added).isEqualTo(1);
    }

    private List<Integer> numbers() {
        return kiosk.read(handle -> handle.select(ALL).mapTo(Integer.class).list());
    }
}
