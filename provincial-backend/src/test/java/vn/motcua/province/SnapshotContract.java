package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.sync.SnapshotOffer;
import vn.motcua.province.sample.Generator;

/** A kiosk that would have to read thousands of entries fetches one file instead. */
interface SnapshotContract {
    int DOSSIERS = 2_500;

    Province province();

    @Test
    default void a_snapshot_holds_every_dossier_and_says_how_far_it_reaches() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        assertThat(kiosk.get("/sync/v1/snapshot?schema=" + schema()).statusCode()).isEqualTo(404);
        var _ = Generator.fill(province().backend().database(), "H56.12", DOSSIERS, 1);
        long last = kiosk.entries("dossiers", DOSSIERS).size();

        province().backend().snapshots().renew();
        var answer = kiosk.get("/sync/v1/snapshot?schema=" + schema());
        SnapshotOffer offer = TestKiosk.JSON.readValue(answer.body(), SnapshotOffer.class);
        byte[] packed = inParts(kiosk, offer);

        assertThat(TestSeal.hex(packed)).isEqualTo(offer.sha256());
        assertThat(kiosk.heads("wait=0").streams()).contains(offer.reached());
        assertThat(offer.reached().head()).isEqualTo(DOSSIERS).isGreaterThan(last);
        assertThat(count(packed, offer)).isEqualTo(DOSSIERS);
    }

    @Test
    default void a_program_with_other_tables_is_given_none() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        var _ = Generator.fill(province().backend().database(), "H56.12", DOSSIERS, 1);
        List<?> _ = kiosk.entries("dossiers", DOSSIERS);
        province().backend().snapshots().renew();

        assertThat(kiosk.get("/sync/v1/snapshot?schema=1").statusCode()).isEqualTo(404);
    }

    /** The number of the newest script that makes the tables of a kiosk's cache. */
    private static int schema() {
        int number = 0;
        while (isThere("/migrations/cache/%04d.sql".formatted(number + 1))) {
            number++;
        }
        return number;
    }

    private static boolean isThere(String resource) {
        return SnapshotContract.class.getResource(resource) != null;
    }

    private static byte[] inParts(TestKiosk kiosk, SnapshotOffer offer) throws Exception {
        var all = new ByteArrayOutputStream();
        while (all.size() < offer.bytes()) {
            byte[] part =
                    kiosk.bytes(
                            "/sync/v1/snapshots/%s?from=%d&max=20000"
                                    .formatted(offer.sha256(), all.size()));
            assertThat(part).isNotEmpty();
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static long count(byte[] packed, SnapshotOffer offer) throws Exception {
        byte[] plain = Zstd.decompress(packed, (int) offer.unpackedBytes());
        Path file = Files.write(Files.createTempFile("snapshot", ".db"), plain);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM dossier")) {
            return row.getLong(1);
        } finally {
            Files.delete(file);
        }
    }
}
