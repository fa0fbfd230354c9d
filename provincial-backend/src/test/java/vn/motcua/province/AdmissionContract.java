package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.province.fleet.Kiosk;

/** Only an admitted kiosk is heard, only in its own words, only once. */
interface AdmissionContract {
    String HEADS = "/sync/v1/heads?wait=0";

    Province province();

    @Test
    default void a_signed_request_of_an_admitted_kiosk_is_answered() throws Exception {
        assertThat(province().kiosk("k01").get(HEADS).statusCode()).isEqualTo(200);
    }

    @Test
    default void a_kiosk_nobody_enrolled_is_not_heard() throws Exception {
        var stranger = new TestKiosk(province().backend().port(), "k09", province().clock());

        assertThat(stranger.get(HEADS).statusCode()).isEqualTo(401);
        assertThat(stranger.enrol("AAAAA-AAAAA")).isEqualTo(403);
    }

    @Test
    default void another_key_cannot_speak_for_a_kiosk() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");

        assertThat(kiosk.impostor().get(HEADS).statusCode()).isEqualTo(401);
    }

    @Test
    default void a_request_heard_once_is_not_heard_again() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        var request = kiosk.signed("GET", HEADS, new byte[0]);

        assertThat(kiosk.send(request.copy(), BodyPublishers.noBody()).statusCode()).isEqualTo(200);
        assertThat(kiosk.send(request.copy(), BodyPublishers.noBody()).statusCode()).isEqualTo(401);
    }

    @Test
    default void a_body_put_in_place_of_the_signed_one_is_refused() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        var message = kiosk.newDossier(1, kiosk.upload("một"));
        var other = kiosk.seal().bytes(kiosk.newDossier(2, kiosk.upload("hai")));
        byte[] signed = kiosk.seal().bytes(message);
        var request = kiosk.signed("PUT", "/sync/v1/messages/" + message.id(), signed);

        assertThat(kiosk.send(request, BodyPublishers.ofByteArray(other)).statusCode())
                .isEqualTo(401);
        assertThat(kiosk.changes("dossiers", 0).entries()).isEmpty();
    }

    @Test
    default void a_document_that_arrives_damaged_is_not_kept() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        byte[] whole = kiosk.seal().sealed(kiosk.document("một"));
        byte[] cut = Arrays.copyOf(whole, whole.length - 4);
        String target = TestKiosk.chunkTarget(TestSeal.hex(whole), 0, whole.length);

        int damaged =
                kiosk.send(kiosk.signed("PUT", target, whole), BodyPublishers.ofByteArray(cut))
                        .statusCode();

        assertThat(damaged).isEqualTo(401);
        assertThat(kiosk.put(target, whole).body()).contains("\"isWhole\":true");
    }

    @Test
    default void a_clock_six_minutes_off_is_refused_and_told_the_time() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        var slow = province().clock().instant().minus(Duration.ofMinutes(6));

        var answer = kiosk.withClock(() -> slow).get(HEADS);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Date")).contains("Wed, 25 Nov 2026 03:00:00 GMT");
    }

    @Test
    default void a_code_admits_one_kiosk_and_a_taken_name_is_kept() throws Exception {
        String code = province().backend().fleet().createEnrolmentCode();
        int port = province().backend().port();
        var first = new TestKiosk(port, "k01", province().clock());
        var second = new TestKiosk(port, "k02", province().clock());
        var namesake = new TestKiosk(port, "k01", province().clock());

        assertThat(first.enrol(code.toLowerCase())).isEqualTo(201);
        assertThat(first.enrol(code)).as("the answer was lost").isEqualTo(201);
        assertThat(second.enrol(code)).isEqualTo(403);
        assertThat(namesake.enrol(province().backend().fleet().createEnrolmentCode()))
                .isEqualTo(409);
    }

    @Test
    default void a_code_dies_after_a_day_or_five_wrong_tries() throws Exception {
        String old = province().backend().fleet().createEnrolmentCode();
        province().pass(Duration.ofHours(25));
        var kiosk = new TestKiosk(province().backend().port(), "k01", province().clock());
        assertThat(kiosk.enrol(old)).isEqualTo(403);

        String code = province().backend().fleet().createEnrolmentCode();
        String last = code.endsWith("0") ? "1" : "0";
        for (int i = 0; i < 5; i++) {
            assertThat(kiosk.enrol(code.substring(0, code.length() - 1) + last)).isEqualTo(403);
        }
        assertThat(kiosk.enrol(code)).isEqualTo(403);
    }

    @Test
    default void when_kiosks_spoke_last_is_written_down_for_all_at_once() throws Exception {
        TestKiosk first = province().kiosk("k01");
        TestKiosk second = province().kiosk("k02");
        province().pass(Duration.ofMinutes(3));
        var _ = first.heads("wait=0");
        var _ = second.heads("wait=0");

        province().backend().fleet().noteContacts();

        assertThat(province().backend().fleet().kiosks())
                .extracting(Kiosk::lastContactAt)
                .containsOnly(province().clock().instant());
    }

    @Test
    default void a_revoked_kiosk_is_refused_at_once_also_while_it_waits() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        var _ = kiosk.entries("alerts", 1);
        String known = TestKiosk.vector(kiosk.heads("wait=0"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = threads.submit(() -> kiosk.get("/sync/v1/heads?wait=50&known=" + known));

            assertThat(province().backend().fleet().revoke("k01")).isTrue();

            assertThat(waiting.get().statusCode()).isEqualTo(403);
        }
        var answer = kiosk.get(HEADS);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(TestKiosk.JSON.readValue(answer.body(), Delivery.class))
                .isEqualTo(new Delivery.NotAdmitted(Admission.REVOKED));
        assertThat(province().backend().fleet().resume("k01")).isFalse();
    }

    @Test
    default void a_suspended_kiosk_may_come_back() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");

        assertThat(province().backend().fleet().suspend("k01")).isTrue();
        assertThat(kiosk.get(HEADS).statusCode()).isEqualTo(403);
        assertThat(province().backend().fleet().resume("k01")).isTrue();
        assertThat(kiosk.get(HEADS).statusCode()).isEqualTo(200);
    }
}
