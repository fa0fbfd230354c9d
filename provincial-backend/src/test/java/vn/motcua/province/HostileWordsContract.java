package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.contract.sync.OutboxMessage;

/** Strange words and times lose no citizen's papers, and make no message come back for ever. */
interface HostileWordsContract {
    String STRANGE =
            "Tờ\u0000 khai\u202e <script>'; DROP TABLE dossier;--\ud800\n" + "x".repeat(999);

    Province province();

    @Test
    default void papers_with_strange_words_are_taken_and_read_as_plain_ones() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DocumentRef sent = kiosk.upload("một");
        var document = new DocumentRef(STRANGE, sent.sha256(), sent.bytes(), sent.pages());

        var answer = hand(kiosk, papers(new Procedure("1.0\u0000", STRANGE), document));

        var dossier = province().backend().desk().find("KIOSK-k01-20261125-0001").orElseThrow();
        var kept = province().backend().desk().documents(dossier.code()).getFirst();
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(dossier.procedure().code()).isEqualTo("1.0");
        assertThat(dossier.procedure().name()).isEqualTo(kept.paper()).hasSize(200);
        assertThat(kept.paper()).startsWith("Tờ khai <script>'; DROP TABLE dossier;-- x");
    }

    @Test
    default void times_no_clock_shows_count_as_now() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DocumentRef document = kiosk.upload("một");
        Instant now = province().clock().instant();
        var consent =
                new ConsentRecord(ConsentPurpose.PROCESSING, "1", "0".repeat(64), Instant.MIN);
        var papers =
                new PapersHandedIn(
                        "KIOSK-k01-20261125-0001",
                        new Errand.NewDossier(new Procedure("", "")),
                        List.of(document),
                        List.of(),
                        List.of(consent),
                        Instant.MAX);

        assertThat(hand(kiosk, papers).statusCode()).isEqualTo(201);
        assertThat(hand(kiosk, printer(Instant.MAX)).statusCode()).isEqualTo(201);
        assertThat(hand(kiosk, printer(now)).statusCode()).isEqualTo(201);

        var dossier = province().backend().desk().find("KIOSK-k01-20261125-0001").orElseThrow();
        assertThat(dossier.history().getFirst().at()).isEqualTo(now);
        assertThat(province().backend().fleet().health("k01").getFirst().at()).isEqualTo(now);
    }

    @Test
    default void a_number_that_is_none_is_refused_for_ever() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DocumentRef document = kiosk.upload("một");

        for (String number : List.of("KIOSK-k01-\u0000", "KIOSK-k02-20261125-0001", "")) {
            var papers = papers(number, new Procedure("", ""), document);
            assertThat(hand(kiosk, papers).statusCode()).isEqualTo(422);
        }
        assertThat(kiosk.changes("dossiers", 0).entries()).isEmpty();
    }

    @Test
    default void bodies_that_are_no_message_are_refused_for_ever() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        String id = UUID.randomUUID().toString();

        for (String body :
                List.of(
                        "",
                        "null",
                        "[]",
                        "{}",
                        "{\"id\":\"" + id + "\",\"writtenAt\":null,\"entry\":null}",
                        "[".repeat(100_000))) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            assertThat(kiosk.put("/sync/v1/messages/" + id, bytes).statusCode()).isEqualTo(422);
        }
        byte[] tooLong = " ".repeat(1_100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(kiosk.put("/sync/v1/messages/" + id, tooLong).statusCode()).isEqualTo(413);
    }

    @Test
    default void names_that_are_no_codes_find_nothing() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");

        for (String name :
                List.of("%00", "KIOSK-%00", "H56%27--", "..%2f..%2fetc", "%f0%9f%92%a9", "a%20b")) {
            assertThat(kiosk.get("/sync/v1/dossiers/" + name).statusCode()).as(name).isEqualTo(404);
            assertThat(kiosk.get("/sync/v1/streams/" + name + "/" + name + "/changes").statusCode())
                    .as(name)
                    .isEqualTo(404);
            assertThat(kiosk.put("/sync/v1/documents/" + name, new byte[] {1}).statusCode())
                    .as(name)
                    .isIn(404, 422);
        }
    }

    private static PapersHandedIn papers(Procedure procedure, DocumentRef document) {
        return papers("KIOSK-k01-20261125-0001", procedure, document);
    }

    private static PapersHandedIn papers(String number, Procedure procedure, DocumentRef document) {
        return new PapersHandedIn(
                number,
                new Errand.NewDossier(procedure),
                List.of(document),
                List.of(),
                List.of(
                        new ConsentRecord(
                                ConsentPurpose.PROCESSING, "1", "0".repeat(64), Province.START)),
                Province.START);
    }

    private static OutboxEntry printer(Instant at) {
        return new OutboxEntry.DeviceStatusChanged(
                new DeviceId("printer"), DeviceRole.values()[0], new DeviceStatus.Ready(), at);
    }

    private static HttpResponse<String> hand(TestKiosk kiosk, OutboxEntry entry) throws Exception {
        var message = new OutboxMessage(UUID.randomUUID(), Instant.EPOCH, entry);
        return kiosk.deliver(message);
    }
}
