package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.contract.queue.QueueLength;
import vn.motcua.contract.queue.TicketPlace;
import vn.motcua.contract.sync.FeedChange.QueueMoved;
import vn.motcua.contract.sync.OutboxEntry.TicketTaken;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.access.Role;
import vn.motcua.province.queue.Ticket;
import vn.motcua.province.queue.WaitingRoom;

/** Whoever waits with a number is called once, in her turn, and nobody else has that number. */
interface QueueContract {
    String LEDGER = "0".repeat(32);
    String OTHER_LEDGER = "1".repeat(32);
    String DESK = "Quầy 1";

    Province province();

    @Test
    default void a_range_that_is_asked_for_twice_is_the_same() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        NumberRange first = range(kiosk, LEDGER, 0);

        assertThat(range(kiosk, LEDGER, 0)).isEqualTo(first);
        assertThat(range(kiosk, LEDGER, 1).first()).isGreaterThan(first.last());
    }

    @Test
    default void two_kiosks_never_have_the_same_numbers() throws Exception {
        NumberRange one = range(province().kiosk("k01"), LEDGER, 0);
        TestKiosk other = province().kiosk("k02");

        assertThat(range(other, OTHER_LEDGER, 0).first()).isGreaterThan(one.last());
        assertThat(other.put(target(LEDGER, 0), new byte[0]).statusCode()).isEqualTo(404);
        assertThat(other.deliver(ticket(one.first(), false)).statusCode()).isEqualTo(422);
    }

    @Test
    default void who_came_first_is_called_first_and_who_may_go_before_sooner() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        int number = range(kiosk, LEDGER, 0).first();
        take(kiosk, number, false);
        province().pass(Duration.ofMinutes(21));
        take(kiosk, number + 1, false);
        province().pass(Duration.ofMinutes(5));
        take(kiosk, number + 2, true);

        assertThat(called("")).isEqualTo("A001");
        assertThat(called("A001")).isEqualTo("A003");
        assertThat(called("A003")).isEqualTo("A002");
    }

    @Test
    default void a_button_that_is_pressed_twice_calls_one() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        int number = range(kiosk, LEDGER, 0).first();
        take(kiosk, number, false);
        take(kiosk, number + 1, false);

        assertThat(room().act(WaitingRoom.Step.NEXT, "civil", DESK, "")).isTrue();
        assertThat(room().act(WaitingRoom.Step.NEXT, "civil", DESK, "")).isFalse();

        assertThat(room().at("", DESK).map(Ticket::text)).hasValue("A001");
        assertThat(room().waiting("civil")).isEqualTo(1);
    }

    @Test
    default void a_province_that_went_back_to_its_backup_hands_out_no_number_twice()
            throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        int number = range(kiosk, LEDGER, 0).first();
        TestKiosk other = province().kiosk("k02");
        NumberRange last = range(other, OTHER_LEDGER, 0);
        var told = (QueueMoved) kiosk.entries("queue", 2).getLast().change();
        assertThat(told.length().last()).isEqualTo(last.last());

        goBack();

        String asked = target(LEDGER, 1) + "?known=" + told.length().last();
        var next =
                TestKiosk.JSON.readValue(kiosk.put(asked, new byte[0]).body(), NumberRange.class);
        assertThat(next.first()).isEqualTo(last.last() + 1);
        take(kiosk, number, false);
        take(other, last.first(), false);
        assertThat(room().waiting("civil")).isEqualTo(2);
    }

    /** As a backup from before the first range would have it. */
    private void goBack() {
        boolean _ =
                province()
                        .backend()
                        .database()
                        .write(handle -> {
                            int _ = handle.execute("DELETE FROM number_range");
                            int _ = handle.execute("DELETE FROM queue_day");
                            return true;
                        });
    }

    @Test
    default void the_day_begins_at_midnight_in_vietnam_and_with_one() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        LocalDate before = room().today();
        take(kiosk, range(kiosk, LEDGER, 0).first(), false);

        while (room().today().equals(before)) {
            province().pass(Duration.ofMinutes(30));
        }
        assertThat(province().clock().instant().toString()).contains("T17:");
        assertThat(room().waiting("civil")).isZero();
        assertThat(range(kiosk, LEDGER, 0).first()).isEqualTo(1);
    }

    @Test
    default void every_kiosk_learns_how_many_wait() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        take(kiosk, range(kiosk, LEDGER, 0).first(), false);

        var told = province().kiosk("k02").entries("queue", 2).getLast().change();

        QueueLength length = ((QueueMoved) told).length();
        assertThat(length.service()).isEqualTo("civil");
        assertThat(length.waiting()).isEqualTo(1);
    }

    @Test
    default void the_board_says_who_is_called_and_the_desk_what_about() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        int number = range(kiosk, LEDGER, 0).first();
        assertThat(kiosk.deliver(ticket(number, false, "H56.12-261125-0001")).statusCode())
                .isEqualTo(201);
        TestStaff officer = officer();
        String desk = "/office/queue?service=civil&desk=Qu%E1%BA%A7y+1";

        int _ =
                officer.post(
                                "/office/queue/next",
                                desk,
                                Map.of("service", "civil", "desk", DESK, "at", ""))
                        .statusCode();

        assertThat(officer.get(desk).body()).contains("A001", "H56.12-261125-0001");
        var stranger = new TestStaff(province().backend().port());
        assertThat(stranger.get("/bang-goi").body())
                .contains("A001", DESK)
                .doesNotContain("H56.12-261125-0001");
        assertThat(stranger.get("/bang-goi/calls").body())
                .contains("Xin mời số A không không một, đến Quầy 1.");
        assertThat(stranger.get(desk).statusCode()).isEqualTo(303);
    }

    @Test
    default void a_number_knows_how_many_are_called_before_it() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        int number = range(kiosk, LEDGER, 0).first();
        take(kiosk, number, false);
        province().pass(Duration.ofMinutes(1));
        take(kiosk, number + 1, false);
        province().pass(Duration.ofMinutes(1));
        take(kiosk, number + 2, true);

        assertThat(place(kiosk, number).ahead()).isEqualTo(1);
        assertThat(place(kiosk, number + 1).ahead()).isEqualTo(2);
        assertThat(place(kiosk, number + 2).ahead()).isZero();
        assertThat(called("")).isEqualTo("A003");
        TicketPlace third = place(kiosk, number + 2);
        assertThat(third.state()).isEqualTo(TicketPlace.State.CALLED);
        assertThat(third.desk()).isEqualTo(DESK);
        assertThat(called("A003")).isEqualTo("A001");
        assertThat(place(kiosk, number + 2).state()).isEqualTo(TicketPlace.State.OVER);
        String unknown = "/sync/v1/queue/civil/%s/numbers/%d".formatted(room().today(), 999);
        assertThat(kiosk.get(unknown).statusCode()).isEqualTo(404);
    }

    private TicketPlace place(TestKiosk kiosk, int number) throws Exception {
        String target = "/sync/v1/queue/civil/%s/numbers/%d".formatted(room().today(), number);
        return TestKiosk.JSON.readValue(kiosk.get(target).body(), TicketPlace.class);
    }

    private WaitingRoom room() {
        return province().backend().waitingRoom();
    }

    private String called(String at) {
        assertThat(room().act(WaitingRoom.Step.NEXT, "civil", DESK, at)).isTrue();
        return room().at("", DESK).orElseThrow().text();
    }

    private String target(String ledger, int ordinal) {
        return "/sync/v1/queue/civil/%s/%s/%d".formatted(room().today(), ledger, ordinal);
    }

    private NumberRange range(TestKiosk kiosk, String ledger, int ordinal) throws Exception {
        String body = kiosk.put(target(ledger, ordinal), new byte[0]).body();
        return TestKiosk.JSON.readValue(body, NumberRange.class);
    }

    private void take(TestKiosk kiosk, int number, boolean priority) throws Exception {
        assertThat(kiosk.deliver(ticket(number, priority)).statusCode()).isEqualTo(201);
    }

    private OutboxMessage ticket(int number, boolean priority) {
        return ticket(number, priority, "");
    }

    private OutboxMessage ticket(int number, boolean priority, String dossier) {
        var now = province().clock().instant();
        var taken = new TicketTaken(room().today(), "civil", number, priority, dossier, now);
        return new OutboxMessage(UUID.randomUUID(), now, taken);
    }

    private TestStaff officer() throws Exception {
        String password =
                province().backend().staff().saveWithRandomPassword("mai", "Mai", Role.OFFICER);
        var officer = new TestStaff(province().backend().port());
        assertThat(officer.signIn("mai", password).statusCode()).isEqualTo(303);
        return officer;
    }
}
