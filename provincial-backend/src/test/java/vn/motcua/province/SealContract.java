package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.province.TestKiosk.JSON;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.seal.SealHeader;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.seal.OpeningKeys;

/** Papers come sealed, are opened by the province alone, and are what was handed in. */
interface SealContract {
    Province province();

    @Test
    default void papers_sealed_before_a_new_key_was_made_are_opened_as_well() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage early = kiosk.newDossier(1, kiosk.document("một"));

        SealingKey second = OpeningKeys.open(SealingKeyMain.folder(province().config())).rotate();
        SealingKey told =
                JSON.readValue(kiosk.get("/sync/v1/sealing-key").body(), SealingKey.class);
        DocumentRef _ = kiosk.upload("một");
        int answer = kiosk.deliver(early).statusCode();
        kiosk.seal().use(told);

        assertThat(told).isEqualTo(second).extracting(SealingKey::version).isEqualTo(2);
        assertThat(answer).isEqualTo(201);
        assertThat(kiosk.deliver(kiosk.newDossier(2, kiosk.upload("hai"))).statusCode())
                .isEqualTo(201);
    }

    @Test
    default void what_a_person_said_or_handed_in_is_refused_if_it_is_not_sealed() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage papers = kiosk.newDossier(1, kiosk.upload("một"));
        Instant now = province().clock().instant();
        var comment =
                new OutboxMessage(
                        UUID.randomUUID(), now, new OutboxEntry.Commented("thêm ghế", now));

        for (OutboxMessage message : List.of(papers, comment)) {
            byte[] clear = JSON.writeValueAsBytes(message);
            var answer = kiosk.put("/sync/v1/messages/" + message.id(), clear);
            assertThat(JSON.readValue(answer.body(), Delivery.class))
                    .isEqualTo(new Delivery.Refused(message.id(), "not-sealed"));
        }
    }

    @Test
    default void a_seal_of_another_message_or_province_is_refused() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        OutboxMessage message = kiosk.newDossier(1, kiosk.upload("một"));
        var sealed =
                (OutboxEntry.Sealed)
                        JSON.readValue(kiosk.seal().bytes(message), OutboxMessage.class).entry();
        var other = new OutboxMessage(UUID.randomUUID(), message.writtenAt(), sealed);

        assertThat(JSON.readValue(kiosk.deliver(other).body(), Delivery.class))
                .isEqualTo(new Delivery.Refused(other.id(), "not-openable"));
        byte[] foreign = kiosk.seal().sealed(new byte[] {1}, SealHeader.messagePurpose(other.id()));
        assertThat(kiosk.uploadChunk(foreign, 0, foreign.length).statusCode()).isEqualTo(422);
    }

    @Test
    default void a_document_cut_off_before_it_was_named_is_refused() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        byte[] whole =
                kiosk.seal()
                        .sealed(
                                "%PDF".getBytes(StandardCharsets.UTF_8),
                                SealHeader.documentPurpose());
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        assertThat(kiosk.uploadChunk(cut, 0, cut.length).statusCode()).isEqualTo(422);
    }

    @Test
    default void another_document_in_place_of_the_one_confirmed_is_refused() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DocumentRef confirmed = kiosk.upload("một");
        DocumentRef exchanged = kiosk.upload("hai");
        OutboxMessage message = kiosk.newDossier(1, confirmed);
        var sealed =
                (OutboxEntry.Sealed)
                        JSON.readValue(kiosk.seal().bytes(message), OutboxMessage.class).entry();
        var changed =
                new OutboxMessage(
                        message.id(),
                        message.writtenAt(),
                        new OutboxEntry.Sealed(
                                sealed.capsule(), List.of(kiosk.seal().name(exchanged))));

        assertThat(JSON.readValue(kiosk.deliver(changed).body(), Delivery.class))
                .isEqualTo(new Delivery.Refused(message.id(), "document-differs"));
        assertThat(kiosk.changes("dossiers", 0).entries()).isEmpty();
    }
}
