package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.news.NewsDraft;

/** Two backends on one PostgreSQL and one folder are one province to its kiosks. */
class TwoBackendsTest {
    private static final NewsDraft NEWS =
            new NewsDraft(
                    NewsCategory.ANNOUNCEMENT,
                    "Lịch nghỉ",
                    "Nghỉ ngày 24/11.",
                    "Nghỉ ngày 24/11.",
                    "Tỉnh Mẫu");

    @TempDir private Path folder;

    @Test
    void what_one_backend_learns_the_other_tells() throws Exception {
        try (var postgres = Postgres.start()) {
            String database = postgres.newDatabase();
            try (var first = Province.start(folder, database, false);
                    var second = Province.start(folder, database, false);
                    var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                TestKiosk atFirst = first.kiosk("k01");
                TestKiosk atSecond = atFirst.at(second.backend().port());

                var waiting = threads.submit(() -> atSecond.entries("news", 1));
                assertThat(first.backend().news().publish(NEWS)).isEmpty();
                assertThat(waiting.get()).hasSize(1);

                OutboxMessage message = atFirst.newDossier(1, atFirst.upload("một"));
                assertThat(atSecond.deliver(message).statusCode()).isEqualTo(201);
                assertThat(atFirst.deliver(message).statusCode()).isEqualTo(200);
                assertThat(atFirst.entries("dossiers", 1)).hasSize(1);

                assertThat(first.backend().fleet().revoke("k01")).isTrue();
                assertThat(atSecond.get("/sync/v1/heads").statusCode()).isEqualTo(403);
            }
        }
    }
}
