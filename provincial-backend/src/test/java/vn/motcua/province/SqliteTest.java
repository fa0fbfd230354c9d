package vn.motcua.province;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What a province promises, on the embedded database. */
class SqliteTest
        implements KioskLanesContract,
                SnapshotContract,
                DigestContract,
                SignedAlertContract,
                KeyChangeContract,
                AdmissionContract,
                SealContract,
                BrokenLineContract,
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
    @TempDir private Path folder;
    private Province province;

    @BeforeEach
    void start() {
        province = Province.start(folder.resolve("province"), "sqlite", false);
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
        return Province.start(folder.resolve("sample"), "sqlite", true);
    }
}
