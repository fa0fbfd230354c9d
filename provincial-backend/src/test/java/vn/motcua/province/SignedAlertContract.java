package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertKey;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.AlertPlace;
import vn.motcua.contract.news.SignedAlert;
import vn.motcua.contract.news.SignedWithdrawal;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.province.news.AlertDraft;
import vn.motcua.province.news.Complaint;
import vn.motcua.province.news.NewsDesk;
import vn.motcua.province.news.Publication;
import vn.motcua.province.seal.SigningKeys;

/** A kiosk hears of a key before the first alert that it is to check with it. */
interface SignedAlertContract {
    Province province();

    @Test
    default void an_alert_is_signed_with_a_key_that_was_told_before_it() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        SignedAlertContract.issue(province());
        province().restart();
        kiosk = kiosk.at(province().backend().port());

        List<FeedEntry> told = kiosk.entries("alerts", 2);

        assertThat(told).hasSize(2);
        AlertKey key = ((FeedChange.AlertKeyTold) told.getFirst().change()).key();
        SignedAlert alert = ((FeedChange.AlertIssued) told.getLast().change()).signed();
        assertThat(alert.key()).isEqualTo(key.number()).isEqualTo(1);
        assertThat(
                        SignedAlertContract.isSigned(
                                key, SignedAlert.text(alert.alert()), alert.signature()))
                .isTrue();
    }

    @Test
    default void a_new_key_is_signed_by_the_old_one_and_told_before_it_signs() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        var _ = SigningKeys.open(province().config().dataFolder().resolve("signing-keys")).rotate();
        SignedAlertContract.issue(province());

        List<FeedEntry> told = kiosk.entries("alerts", 3);

        AlertKey first = ((FeedChange.AlertKeyTold) told.get(0).change()).key();
        AlertKey second = ((FeedChange.AlertKeyTold) told.get(1).change()).key();
        SignedAlert alert = ((FeedChange.AlertIssued) told.get(2).change()).signed();
        assertThat(SignedAlertContract.isSigned(first, second.text(), second.signature())).isTrue();
        assertThat(alert.key()).isEqualTo(second.number()).isEqualTo(2);
        assertThat(
                        SignedAlertContract.isSigned(
                                second, SignedAlert.text(alert.alert()), alert.signature()))
                .isTrue();
    }

    @Test
    default void an_update_and_the_withdrawal_are_signed_and_tell_the_whole() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        SignedAlertContract.issue(province());
        NewsDesk desk = province().backend().news();
        Alert first = ((Publication.Warning) desk.newest().getFirst()).alert();
        var draft =
                new AlertDraft(
                        AlertLevel.EMERGENCY,
                        "Nước lũ đang lên ở hai xã",
                        List.of("Lên chỗ cao"),
                        "Tỉnh Mẫu",
                        province().clock().instant().plus(Duration.ofHours(2)),
                        List.of("114"),
                        List.of("26734 Phường Mẫu", "26737: Xã Mẫu"),
                        true);
        assertThat(desk.update(first.id(), draft)).isEmpty();
        assertThat(desk.withdrawAlert(first.id())).isTrue();
        assertThat(desk.update(first.id(), draft)).containsExactly(Complaint.ALERT_GONE);
        assertThat(desk.withdrawAlert(first.id())).isFalse();

        List<FeedEntry> told = kiosk.entries("alerts", 4);

        AlertKey key = ((FeedChange.AlertKeyTold) told.get(0).change()).key();
        SignedAlert update = ((FeedChange.AlertIssued) told.get(2).change()).signed();
        assertThat(update.alert().id()).isEqualTo(first.id());
        assertThat(update.alert().revision()).isEqualTo(2);
        assertThat(update.alert().isDrill()).isTrue();
        assertThat(update.alert().places())
                .containsExactly(
                        new AlertPlace("26734", "Phường Mẫu"), new AlertPlace("26737", "Xã Mẫu"));
        String text = SignedAlert.text(update.alert());
        assertThat(SignedAlertContract.isSigned(key, text, update.signature())).isTrue();
        SignedWithdrawal end = ((FeedChange.AlertWithdrawn) told.get(3).change()).signed();
        assertThat(end.withdrawal().revision()).isEqualTo(3);
        String endText = SignedWithdrawal.text(end.withdrawal());
        assertThat(SignedAlertContract.isSigned(key, endText, end.signature())).isTrue();
    }

    @Test
    default void an_alert_comes_with_the_first_answer_that_a_waiting_kiosk_gets() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        SignedAlertContract.issue(province());
        var _ = kiosk.entries("alerts", 2);
        StreamHeads before = kiosk.heads("wait=0");
        assertThat(before.alerts()).isEmpty();
        String known = TestKiosk.vector(before);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = threads.submit(() -> kiosk.heads("wait=50&known=" + known));

            SignedAlertContract.issue(province());

            FeedPage page = TestKiosk.JSON.readValue(waiting.get().alerts(), FeedPage.class);
            assertThat(page).isEqualTo(kiosk.changes("alerts", 2));
            assertThat(page.entries())
                    .extracting(FeedEntry::change)
                    .hasOnlyElementsOfType(FeedChange.AlertIssued.class);
        }
    }

    private static void issue(Province province) {
        var draft =
                new AlertDraft(
                        AlertLevel.EMERGENCY,
                        "Nước lũ đang lên",
                        List.of("Lên chỗ cao"),
                        "Tỉnh Mẫu",
                        province.clock().instant().plus(Duration.ofHours(2)),
                        List.of("114"));
        assertThat(province.backend().news().issue(draft)).isEmpty();
    }

    private static boolean isSigned(AlertKey key, String text, String signature) throws Exception {
        Signature check = Signature.getInstance("Ed25519");
        byte[] publicKey = Base64.getDecoder().decode(key.publicKey());
        check.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(new X509EncodedKeySpec(publicKey)));
        check.update(text.getBytes(StandardCharsets.UTF_8));
        return check.verify(Base64.getDecoder().decode(signature));
    }
}
