package vn.motcua.province.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The steps from an empty database to today's schema, run forward only, one file each. */
final class Migrations {
    private static final List<String> SCRIPTS = scripts();

    private Migrations() {}

    /** Each step commits together with the number that says it is done. */
    static void run(Database database) {
        int _ =
                database.write(handle ->
                        handle.execute(
                                "CREATE TABLE IF NOT EXISTS schema_step (number INTEGER PRIMARY KEY)"));
        int done = database.read(Migrations::lastStep);
        if (done > SCRIPTS.size()) {
            throw new IllegalStateException(
                    ("the database was written by a newer program: its schema is %d, this program"
                                    + " knows up to %d. Start the newer program.")
                            .formatted(done, SCRIPTS.size()));
        }
        for (int number = done + 1; number <= SCRIPTS.size(); number++) {
            step(database, number, SCRIPTS.get(number - 1));
        }
    }

    private static void step(Database database, int number, String script) {
        int _ =
                database.write(handle -> {
                    if (!database.dialect().hasOneWriter()) {
                        // Two programs that start at once must not take the same step.
                        handle.execute("LOCK TABLE schema_step IN EXCLUSIVE MODE");
                    }
                    if (lastStep(handle) < number) {
                        for (String statement : statements(database.dialect().inOwnWords(script))) {
                            handle.execute(statement);
                        }
                        handle.execute("INSERT INTO schema_step (number) VALUES (?)", number);
                    }
                    return number;
                });
    }

    private static int lastStep(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(number), 0) FROM schema_step")
                .mapTo(Integer.class)
                .one();
    }

    private static List<String> statements(String script) {
        String bare =
                script.lines()
                        .filter(line -> !line.startsWith("--"))
                        .collect(Collectors.joining("\n"));
        return List.of(bare.split(";\\s*\n")).stream().filter(text -> !text.isBlank()).toList();
    }

    private static List<String> scripts() {
        List<String> scripts = new ArrayList<>();
        while (true) {
            String name = "%04d.sql".formatted(scripts.size() + 1);
            try (InputStream script = Migrations.class.getResourceAsStream(name)) {
                if (script == null) {
                    return List.copyOf(scripts);
                }
                scripts.add(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(name, failed);
            }
        }
    }
}
