package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.province.TestKiosk.JSON;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.contract.sync.UploadProgress;

/** What a kiosk hands in arrives once; what the province says arrives whole and in order. */
interface KioskLanesContract {
    Province province();

    @Test
    default void papers_become_a_dossier_with_a_code_and_a_receipt() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = kiosk.newDossier(1, kiosk.upload("một"));

        var answer = kiosk.deliver(message);

        assertThat(answer.statusCode()).isEqualTo(201);
        var taken = (Delivery.Taken) JSON.readValue(answer.body(), Delivery.class);
        assertThat(taken.dossierCode()).isEqualTo("H56.12-261125-0001");
        assertThat(taken.fingerprint()).isEqualTo(TestSeal.hex(kiosk.seal().bytes(message)));
        assertThat(kiosk.entries("receipts-k01", 1))
                .extracting(FeedEntry::change)
                .containsExactly(
                        new FeedChange.SubmissionTaken(message.id(), "H56.12-261125-0001"));
        Dossier dossier =
                JSON.readValue(
                        kiosk.get("/sync/v1/dossiers/KIOSK-k01-20261125-0001").body(),
                        Dossier.class);
        assertThat(dossier.code().value()).isEqualTo("H56.12-261125-0001");
        assertThat(dossier.status().code()).isEqualTo(1);
    }

    @Test
    default void a_message_sent_twice_has_one_effect_and_the_same_answer() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = kiosk.newDossier(1, kiosk.upload("một"));

        var first = kiosk.deliver(message);
        var second = kiosk.deliver(message);

        assertThat(List.of(first.statusCode(), second.statusCode())).containsExactly(201, 200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(kiosk.entries("dossiers", 1)).hasSize(1);
    }

    @Test
    default void a_message_sent_by_eight_threads_at_once_has_one_effect() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = kiosk.newDossier(1, kiosk.upload("một"));

        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> kiosk.deliver(message).statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var call : threads.invokeAll(calls)) {
                statuses.add(call.get());
            }
        }

        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(kiosk.entries("dossiers", 1)).hasSize(1);
        assertThat(kiosk.entries("receipts-k01", 1)).hasSize(1);
    }

    @Test
    default void an_id_used_again_for_something_else_is_refused() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = kiosk.newDossier(1, kiosk.upload("một"));
        int _ = kiosk.deliver(message).statusCode();
        OutboxMessage other = kiosk.newDossier(2, kiosk.upload("hai"));

        var answer =
                kiosk.deliver(new OutboxMessage(message.id(), other.writtenAt(), other.entry()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JSON.readValue(answer.body(), Delivery.class))
                .isEqualTo(new Delivery.Refused(message.id(), "id-reused"));
        assertThat(kiosk.entries("dossiers", 1)).hasSize(1);
    }

    @Test
    default void a_message_waits_for_its_documents() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DocumentRef document = kiosk.document("ba");
        String name = kiosk.seal().name(document);
        byte[] sealed = kiosk.seal().sealed(document);
        OutboxMessage message = kiosk.newDossier(1, document);

        var before = kiosk.deliver(message);
        var uploaded = progress(kiosk.uploadChunk(sealed, 0, sealed.length));
        var again = progress(kiosk.uploadChunk(sealed, 0, 10));
        var after = kiosk.deliver(message);

        assertThat(before.statusCode()).isEqualTo(202);
        assertThat(JSON.readValue(before.body(), Delivery.class))
                .isEqualTo(new Delivery.DocumentsMissing(List.of(name)));
        assertThat(uploaded).isEqualTo(new UploadProgress(name, sealed.length, true));
        assertThat(again).isEqualTo(uploaded);
        assertThat(after.statusCode()).isEqualTo(201);
    }

    @Test
    default void a_document_goes_on_where_the_line_broke_also_after_a_restart() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DocumentRef document = kiosk.document("x".repeat(5_000));
        byte[] sealed = kiosk.seal().sealed(document);
        String name = kiosk.seal().name(document);

        var first = progress(kiosk.uploadChunk(sealed, 0, 2_000));
        var late = progress(kiosk.uploadChunk(sealed, 0, 2_000));
        var tooFar = progress(kiosk.uploadChunk(sealed, 3_000, 4_000));
        province().restart();
        TestKiosk again = kiosk.at(province().backend().port());
        var asked = progress(again.uploadChunk(sealed, 2_000, 2_000));
        var last = progress(again.uploadChunk(sealed, 2_000, sealed.length));

        assertThat(List.of(first, late, tooFar, asked))
                .containsOnly(new UploadProgress(name, 2_000, false));
        assertThat(last).isEqualTo(new UploadProgress(name, sealed.length, true));
        assertThat(again.deliver(again.newDossier(1, document)).statusCode()).isEqualTo(201);
    }

    @Test
    default void chunks_that_do_not_make_the_document_are_thrown_away() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        byte[] sealed = kiosk.seal().sealed(kiosk.document("y".repeat(5_000)));
        String name = TestSeal.hex(sealed);
        byte[] other = kiosk.seal().sealed(kiosk.document("z".repeat(5_000)));

        var wrong = progress(kiosk.put(TestKiosk.chunkTarget(name, 0, other.length), other));
        var right = progress(kiosk.uploadChunk(sealed, 0, sealed.length));

        assertThat(wrong).isEqualTo(new UploadProgress(name, 0, false));
        assertThat(right.isWhole()).isTrue();
    }

    private static UploadProgress progress(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readValue(answer.body(), UploadProgress.class);
    }

    @Test
    default void a_document_whose_file_was_lost_is_asked_for_again() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DocumentRef document = kiosk.upload("một");
        Path lost = file(document);
        Files.delete(lost);
        OutboxMessage message = kiosk.newDossier(1, document);

        int asked = kiosk.deliver(message).statusCode();
        DocumentRef _ = kiosk.upload("một");

        assertThat(asked).isEqualTo(202);
        assertThat(kiosk.deliver(message).statusCode()).isEqualTo(201);
        assertThat(lost).exists();
    }

    @Test
    default void papers_that_no_message_ever_named_are_gone_after_a_week() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DocumentRef named = kiosk.upload("một");
        DocumentRef unclaimed = kiosk.upload("hai");
        int _ = kiosk.deliver(kiosk.newDossier(1, named)).statusCode();

        province().pass(Duration.ofDays(8));
        province().restart();

        TestKiosk again = kiosk.at(province().backend().port());
        assertThat(file(named)).exists();
        assertThat(file(unclaimed)).doesNotExist();
        OutboxMessage late = again.newDossier(2, unclaimed);
        assertThat(again.deliver(late).statusCode()).isEqualTo(202);
        assertThat(again.upload("hai")).isEqualTo(unclaimed);
        assertThat(again.deliver(late).statusCode()).isEqualTo(201);
    }

    private Path file(DocumentRef document) {
        return province()
                .config()
                .dataFolder()
                .resolve("documents")
                .resolve(document.sha256().substring(0, 2))
                .resolve(document.sha256() + ".pdf");
    }

    @Test
    default void what_the_visitor_agreed_to_is_kept() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = kiosk.newDossier(1, kiosk.upload("một"));

        int _ = kiosk.deliver(message).statusCode();

        List<String> kept =
                province()
                        .backend()
                        .database()
                        .read(handle ->
                                handle.createQuery(
                                                "SELECT message || ' ' || version || ' ' || text_sha256"
                                                        + " FROM consent")
                                        .mapTo(String.class)
                                        .list());
        assertThat(kept).containsExactly(message.id() + " 1 " + "0".repeat(64));
    }

    @Test
    default void a_supplement_for_an_unknown_dossier_is_refused_and_leaves_nothing()
            throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        var message = kiosk.supplement(new DossierCode("H56-260310-0001"), kiosk.upload("x"));

        var answer = kiosk.deliver(message);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JSON.readValue(answer.body(), Delivery.class))
                .isEqualTo(new Delivery.Refused(message.id(), "no-such-dossier"));
        assertThat(kiosk.changes("receipts-k01", 0).entries()).isEmpty();
    }

    @Test
    default void positions_are_dense_over_pages_and_survive_a_restart() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DocumentRef document = kiosk.upload("một");
        int count = 260;
        for (int serial = 1; serial <= count; serial++) {
            int _ = kiosk.deliver(kiosk.newDossier(serial, document)).statusCode();
        }
        assertThat(kiosk.entries("dossiers", count)).hasSize(256);
        province().restart();
        TestKiosk again = kiosk.at(province().backend().port());

        List<Long> positions = new ArrayList<>();
        for (long after = 0; positions.size() < count; after = positions.size()) {
            again.changes("dossiers", after)
                    .entries()
                    .forEach(entry -> positions.add(entry.position()));
        }

        assertThat(positions)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, count).boxed().toList());
        assertThat(again.deliver(again.newDossier(999, document)).statusCode()).isEqualTo(201);
        assertThat(again.entries("dossiers", count + 1)).hasSize(256);
    }

    @Test
    default void a_waiting_kiosk_hears_of_a_change() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // A province that just began may tell of other streams first.
            var waiting = threads.submit(() -> kiosk.entries("dossiers", 1));
            int _ = kiosk.deliver(kiosk.newDossier(1, kiosk.upload("một"))).statusCode();

            assertThat(waiting.get()).hasSize(1);
        }
    }

    @Test
    default void another_epoch_is_told_and_another_kiosks_receipts_are_not() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        TestKiosk _ = province().kiosk("k02");

        assertThat(kiosk.get("/sync/v1/streams/news/00000000/changes?after=0"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(409))
                .satisfies(answer -> assertThat(answer.body()).contains("epoch-changed"));
        assertThat(kiosk.get("/sync/v1/streams/receipts-k02/x/changes?after=0").statusCode())
                .isEqualTo(404);
    }
}
