package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.OutboxMessage;

/** A database server that goes away for a while: kiosks are told "again", and nothing is lost. */
class DatabaseAwayTest {
    private static final int TRIES_MAX = 40;

    @TempDir private Path folder;

    @Test
    void what_was_refused_while_the_database_was_away_is_taken_once_when_it_is_back()
            throws Exception {
        try (var postgres = Postgres.start()) {
            String database = postgres.newDatabase();
            try (var province = Province.start(folder, database, false)) {
                TestKiosk kiosk = province.kiosk("k01");
                OutboxMessage message = kiosk.newDossier(1, kiosk.upload("một"));

                postgres.close(database);
                int cut = kiosk.deliver(message).statusCode();
                int away = kiosk.deliver(message).statusCode();
                postgres.open(database);
                int back = deliverUntilAnswered(kiosk, message);

                assertThat(cut).isEqualTo(503);
                assertThat(away).isEqualTo(503);
                assertThat(back).isEqualTo(201);
                assertThat(kiosk.entries("dossiers", 1)).hasSize(1);
            }
        }
    }

    /** Each dead connection of the pool may cost one more "again". */
    private static int deliverUntilAnswered(TestKiosk kiosk, OutboxMessage message)
            throws Exception {
        int status = 503;
        for (int i = 0; i < TRIES_MAX && status == 503; i++) {
            status = kiosk.deliver(message).statusCode();
        }
        return status;
    }
}
