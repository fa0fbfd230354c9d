package vn.motcua.local.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.AlertPlace;
import vn.motcua.contract.news.AlertWithdrawal;
import vn.motcua.contract.news.SignedAlert;
import vn.motcua.contract.news.SignedWithdrawal;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** Nobody but the province frightens the people before a kiosk, whatever comes over the line. */
class SignedAlertsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @TempDir Path folder;
    private final AlertSigner province = new AlertSigner(1);
    private final AlertSigner later = new AlertSigner(2);
    private final AlertSigner latest = new AlertSigner(3);
    private Database kiosk;
    private Database cache;
    private NewsBoard board;

    @BeforeEach
    void open() {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        cache = Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        board =
                new NewsBoard(
                        cache,
                        new AlertKeys(kiosk),
                        PictureFiles.open(folder.resolve("pictures")),
                        "00001",
                        () -> NOW);
    }

    @AfterEach
    void close() {
        cache.close();
        kiosk.close();
    }

    @Test
    void an_alert_of_the_province_is_shown_also_after_a_restart_without_a_line() {
        board.learn(province.firstKey());
        put(province.sign(alert("a1", "Bão số 9")));
        close();
        open();

        assertThat(board.alerts()).extracting(Alert::id).containsExactly("a1");
        assertThat(board.doubtful()).isZero();
    }

    @Test
    void an_alert_that_somebody_else_signed_is_counted_and_not_shown() {
        board.learn(province.firstKey());
        put(new AlertSigner(1).sign(alert("a1", "Bão số 9")));

        assertThat(board.alerts()).isEmpty();
        assertThat(board.doubtful()).isEqualTo(1);
    }

    @Test
    void a_word_that_was_changed_on_the_way_or_on_the_disk_is_noticed() {
        board.learn(province.firstKey());
        SignedAlert real = province.sign(alert("a1", "Bão số 9"));
        put(new SignedAlert(alert("a1", "Bão số 8"), real.key(), real.signature()));
        put(new SignedAlert(alert("a2", "Bão số 9"), real.key(), "không phải chữ ký"));

        assertThat(board.alerts()).isEmpty();
        assertThat(board.doubtful()).isEqualTo(2);
    }

    @Test
    void before_any_key_is_known_nothing_is_shown_and_then_it_is() {
        put(province.sign(alert("a1", "Bão số 9")));
        assertThat(board.alerts()).isEmpty();

        board.learn(province.firstKey());

        assertThat(board.alerts()).hasSize(1);
    }

    @Test
    void a_new_key_is_believed_only_when_the_one_before_has_signed_it() {
        board.learn(province.firstKey());
        board.learn(later.keyBy(new AlertSigner(1)));
        put(later.sign(alert("a1", "Bão số 9")));
        assertThat(board.alerts()).isEmpty();

        board.learn(later.keyBy(province));

        assertThat(board.alerts()).hasSize(1);
    }

    @Test
    void another_first_key_is_not_believed() {
        board.learn(province.firstKey());
        var impostor = new AlertSigner(1);
        board.learn(impostor.firstKey());
        put(impostor.sign(alert("a1", "Bão số 9")));

        assertThat(board.alerts()).isEmpty();
    }

    @Test
    void two_newer_keys_end_what_an_old_key_can_say() {
        board.learn(province.firstKey());
        board.learn(later.keyBy(province));
        put(province.sign(alert("a1", "Bão số 9")));
        assertThat(board.alerts()).hasSize(1);

        board.learn(latest.keyBy(later));

        assertThat(board.alerts()).isEmpty();
    }

    @Test
    void nobody_but_the_province_silences_a_warning() {
        board.learn(province.firstKey());
        put(province.sign(alert("a1", "Bão số 9")));

        withdraw(new AlertSigner(1).withdraw("a1", 2));
        SignedWithdrawal ofAnother = province.withdraw("a2", 2);
        withdraw(new SignedWithdrawal(new AlertWithdrawal("a1", 2, NOW), 1, ofAnother.signature()));
        put(new AlertSigner(1).sign(revised("a1", 99, List.of())));
        assertThat(board.alerts()).extracting(Alert::title).containsExactly("Bão số 9");

        withdraw(province.withdraw("a1", 2));
        assertThat(board.alerts()).isEmpty();
        put(province.sign(alert("a1", "Bão số 9")));
        assertThat(board.alerts()).isEmpty();
    }

    @Test
    void an_update_takes_the_place_of_what_it_updates_also_after_a_forgery() {
        board.learn(province.firstKey());
        put(new AlertSigner(1).sign(revised("a1", 99, List.of())));
        put(province.sign(alert("a1", "Bão số 9")));
        put(province.sign(revised("a1", 2, List.of())));
        put(province.sign(alert("a1", "Bão số 9")));

        assertThat(board.alerts()).extracting(Alert::revision).containsExactly(2);
    }

    @Test
    void a_kiosk_warns_of_what_holds_where_it_stands_and_nobody_moves_that() {
        board.learn(province.firstKey());
        var here = new AlertPlace("00001", "Phường Mẫu");
        var elsewhere = new AlertPlace("00002", "Xã Mẫu");
        put(province.sign(revised("both", 1, List.of(elsewhere, here))));
        SignedAlert there = province.sign(revised("there", 1, List.of(elsewhere)));
        put(there);
        put(new SignedAlert(revised("moved", 1, List.of(here)), there.key(), there.signature()));

        assertThat(board.alerts()).extracting(Alert::id).containsExactly("both");
        assertThat(there.alert().covers("")).isTrue();
    }

    private void withdraw(SignedWithdrawal signed) {
        boolean _ =
                cache.write(handle -> {
                    board.withdraw(handle, signed);
                    return true;
                });
    }

    private static Alert revised(String id, int revision, List<AlertPlace> places) {
        Alert first = alert(id, "Bão số 9 đổi hướng");
        return new Alert(
                id,
                revision,
                first.isDrill(),
                first.level(),
                first.title(),
                first.instructions(),
                first.source(),
                first.sentAt(),
                first.expiresAt(),
                first.phones(),
                places,
                List.of());
    }

    private void put(SignedAlert signed) {
        boolean _ =
                cache.write(handle -> {
                    board.put(handle, signed);
                    return true;
                });
    }

    private static Alert alert(String id, String title) {
        return new Alert(
                id,
                AlertLevel.EMERGENCY,
                title,
                List.of("Ở trong nhà"),
                "Ban Chỉ huy",
                NOW,
                NOW.plusSeconds(3_600),
                List.of("114"));
    }
}
