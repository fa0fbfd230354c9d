package vn.motcua.province;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a province promises, on a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresTest
        implements KioskLanesContract,
                SnapshotContract,
                AdmissionContract,
                SealContract,
                DossierDeskContract,
                HostileWordsContract,
                SampleContract,
                OfficeContract,
                OpinionContract,
                ArticleContract,
                VisitContract,
                PetitionContract,
                QueueContract {
    private Postgres postgres;
    private Path folder = Path.of("");
    private Province province;

    @BeforeAll
    void startServer() {
        postgres = Postgres.start();
    }

    @AfterAll
    void stopServer() {
        postgres.close();
    }

    @BeforeEach
    void start(@TempDir Path temporary) {
        folder = temporary;
        province = Province.start(folder, postgres.newDatabase(), false);
    }

    @AfterEach
    void stop() {
        province.close();
    }

    @Override
    public Province province() {
        return province;
    }

    @Override
    public Province sampleProvince() {
        return Province.start(folder.resolve("sample"), postgres.newDatabase(), true);
    }
}
