package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.StreamDigest;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.http.Json;

/** A kiosk can find out which part of its copy is wrong without reading all of it again. */
interface DigestContract {
    Province province();

    @Test
    default void the_digest_tells_in_sums_what_the_stream_tells_entry_by_entry() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        List<String> codes = DigestContract.handIn(kiosk, 3);
        DigestContract.refuse(province(), codes.getFirst());
        List<FeedEntry> entries = kiosk.entries("dossiers", 4);

        StreamDigest digest = DigestContract.digest(kiosk, "dossiers");

        assertThat(digest.at()).isEqualTo(DigestContract.head(kiosk, "dossiers"));
        assertThat(digest.sums()).isEqualTo(DigestContract.sums(entries));
    }

    @Test
    default void a_change_moves_one_part_and_the_part_tells_the_newest_states() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        List<String> codes = DigestContract.handIn(kiosk, 3);
        StreamDigest before = DigestContract.digest(kiosk, "dossiers");
        DigestContract.refuse(province(), codes.getLast());
        FeedEntry newest = kiosk.entries("dossiers", 4).getLast();

        StreamDigest after = DigestContract.digest(kiosk, "dossiers");

        int part = StreamDigest.partOf(codes.getLast());
        assertThat(
                        IntStream.range(0, StreamDigest.PARTS)
                                .filter(each ->
                                        !before.sums().get(each).equals(after.sums().get(each))))
                .containsExactly(part);
        assertThat(DigestContract.part(kiosk, part, 0).entries()).containsExactly(newest);
        assertThat(DigestContract.part(kiosk, part, newest.position()).entries()).isEmpty();
    }

    @Test
    default void another_schema_and_other_kiosks_receipts_have_no_digest() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        var _ = province().kiosk("k02");
        String stream =
                "/sync/v1/streams/dossiers/%s"
                        .formatted(DigestContract.head(kiosk, "dossiers").epoch());

        assertThat(kiosk.get(stream + "/digest?schema=" + (FeedEntry.SCHEMA + 1)).statusCode())
                .isEqualTo(404);
        assertThat(kiosk.get(stream + "/parts/" + StreamDigest.PARTS).statusCode()).isEqualTo(404);
        assertThat(kiosk.get("/sync/v1/streams/dossiers/other/parts/1").statusCode())
                .isEqualTo(404);
        assertThat(
                        kiosk.get(
                                        "/sync/v1/streams/receipts-k02/x/digest?schema="
                                                + FeedEntry.SCHEMA)
                                .statusCode())
                .isEqualTo(404);
    }

    private static List<String> handIn(TestKiosk kiosk, int count) throws Exception {
        for (int serial = 1; serial <= count; serial++) {
            var _ = kiosk.deliver(kiosk.newDossier(serial, kiosk.upload("giấy " + serial)));
        }
        return kiosk.entries("dossiers", count).stream().map(FeedEntry::item).toList();
    }

    private static void refuse(Province province, String code) {
        var desk = province.backend().desk();
        var dossier = desk.find(code).orElseThrow();
        province.pass(Duration.ofMinutes(1));
        var _ = desk.act(dossier.code(), dossier.version(), new OfficerAction.Refuse("Sai tuyến"));
    }

    private static StreamHead head(TestKiosk kiosk, String stream) throws Exception {
        return kiosk.heads("wait=0").streams().stream()
                .filter(head -> head.stream().equals(stream))
                .findFirst()
                .orElseThrow();
    }

    private static StreamDigest digest(TestKiosk kiosk, String stream) throws Exception {
        String target =
                "/sync/v1/streams/%s/%s/digest?schema=%d"
                        .formatted(stream, head(kiosk, stream).epoch(), FeedEntry.SCHEMA);
        return TestKiosk.JSON.readValue(kiosk.get(target).body(), StreamDigest.class);
    }

    private static FeedPage part(TestKiosk kiosk, int part, long after) throws Exception {
        String target =
                "/sync/v1/streams/dossiers/%s/parts/%d?after=%d"
                        .formatted(head(kiosk, "dossiers").epoch(), part, after);
        return TestKiosk.JSON.readValue(kiosk.get(target).body(), FeedPage.class);
    }

    /** Reckoned by somebody who has read every entry. */
    private static List<Long> sums(List<FeedEntry> entries) {
        Map<String, FeedEntry> newest = new HashMap<>();
        entries.forEach(entry -> newest.put(entry.item(), entry));
        long[] sums = new long[StreamDigest.PARTS];
        for (FeedEntry entry : newest.values()) {
            var change = (FeedChange.DossierChanged) entry.change();
            sums[StreamDigest.partOf(entry.item())] +=
                    StreamDigest.weight(entry.item(), entry.version(), Json.text(change.dossier()));
        }
        return Arrays.stream(sums).boxed().toList();
    }
}
