package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.province.fleet.Fleet;

/** A kiosk changes its key without ever being locked out, and nobody else changes it. */
interface KeyChangeContract {
    Province province();

    @Test
    default void both_keys_are_good_until_the_kiosk_has_signed_with_the_new_one() throws Exception {
        TestKiosk old = province().kiosk("k01");
        TestKiosk next = old.withNewKey();
        assertThat(next.get("/sync/v1/heads?wait=0").statusCode()).isEqualTo(401);

        assertThat(old.offerKeyOf(next)).isEqualTo(204);
        assertThat(old.get("/sync/v1/heads?wait=0").statusCode()).isEqualTo(200);
        assertThat(old.offerKeyOf(next)).isEqualTo(204);
        assertThat(next.get("/sync/v1/heads?wait=0").statusCode()).isEqualTo(200);

        assertThat(old.get("/sync/v1/heads?wait=0").statusCode()).isEqualTo(401);
        assertThat(next.offerKeyOf(next)).isEqualTo(204);
        assertThat(next.get("/sync/v1/heads?wait=0").statusCode()).isEqualTo(200);
    }

    @Test
    default void a_key_that_the_kiosk_does_not_have_or_another_has_is_not_taken() throws Exception {
        TestKiosk first = province().kiosk("k01");
        TestKiosk second = province().kiosk("k02");

        assertThat(first.offerKeyWithoutHavingIt(first.withNewKey())).isEqualTo(422);
        assertThat(first.offerKeyOf(second)).isEqualTo(422);
        TestKiosk next = first.withNewKey();
        assertThat(first.offerKeyOf(next)).isEqualTo(204);
        assertThat(next.impostor().get("/sync/v1/heads?wait=0").statusCode()).isEqualTo(401);
    }

    @Test
    default void a_revoked_kiosk_cannot_slip_away_by_a_new_key() throws Exception {
        TestKiosk old = province().kiosk("k01");
        TestKiosk next = old.withNewKey();
        assertThat(old.offerKeyOf(next)).isEqualTo(204);
        boolean _ = province().backend().fleet().revoke("k01");

        assertThat(next.get("/sync/v1/heads?wait=0").statusCode()).isEqualTo(403);
        assertThat(old.offerKeyOf(old.withNewKey())).isNotEqualTo(204);
    }

    @Test
    default void an_old_key_is_asked_for_once_in_the_kiosks_own_stream() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        Fleet fleet = province().backend().fleet();
        fleet.keys().askOld();
        province().pass(Duration.ofDays(91));
        fleet.keys().askOld();
        fleet.keys().askOld();

        assertThat(kiosk.entries("receipts-k01", 1))
                .extracting(entry -> entry.change())
                .containsExactly(new FeedChange.KeyChangeWanted(kiosk.publicKey()));
    }
}
