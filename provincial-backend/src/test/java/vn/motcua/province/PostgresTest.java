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
                DigestContract,
                SignedAlertContract,
                KeyChangeContract,
                AdmissionContract,
                SealContract,
                DossierDeskContract,
                HostileWordsContract,
                SampleContract,
                OfficeContract,
                OpinionContract,
                BookingContract,
                ArticleContract,
                VisitContract,
                PetitionContract,
                PostContract,
                QueueContract,
                CentreQueueContract,
                MessageContract,
                HelpContract,
                HandOffContract,
                OneStopContract,
                OneStopWordsContract,
                GrievanceContract {
    private Postgres postgres;
    private Path folder = Path.of("");
    private Province province;

    @BeforeAll
    void startServer(@TempDir Path temporary) {
        postgres = Postgres.start();
        String tables = postgres.newDatabase();
        Province.makeTables(temporary, tables);
        postgres.startFrom(tables);
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
