package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.TicketPlace;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.contract.screen.TicketStanding;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.VisitorAction.Back;
import vn.motcua.contract.screen.VisitorAction.Choose;
import vn.motcua.contract.screen.VisitorAction.ChooseService;
import vn.motcua.contract.screen.WaitView;
import vn.motcua.device.printer.PrintOutcome;

/** Who has to wait gets a number, and is told what is known of the wait and nothing else. */
class TicketVisitTest {
    private static final QueueService CIVIL =
            new QueueService("civil", "A", "Hộ tịch", "Civil status", "Quầy 1, Quầy 2", 8, false);
    private static final QueueService RESULTS =
            new QueueService("results", "C", "Nhận kết quả", "Results", "Quầy 4", 4, true);

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new FakeKiosk(folder);
    }

    private void wantNumber() {
        kiosk.memory.queues = List.of(CIVIL, RESULTS);
        kiosk.touch(new VisitorAction.Start(), new ChooseService(Service.TICKET));
    }

    private CounterState.TicketGiven printed() throws InterruptedException {
        return kiosk.await(
                CounterState.TicketGiven.class,
                given -> !(given.print() instanceof PrintState.Printing));
    }

    @Test
    void where_no_numbers_are_given_none_is_offered() {
        kiosk.touch(new VisitorAction.Start());
        var home = (ScreenState.Home) kiosk.state();
        assertThat(home.tiles()).doesNotContain(new ServiceTile.Open(Service.TICKET));
    }

    @Test
    void the_wait_is_a_range_by_who_waits_and_how_many_desks_call() throws Exception {
        kiosk.memory.waiting = OptionalInt.of(6);
        wantNumber();
        kiosk.touch(new Choose("civil"));

        CounterState.TicketGiven given = printed();

        assertThat(given.number()).isEqualTo("A001");
        assertThat(given.expected()).isEqualTo(new WaitView.About(6, 24, 36));
        assertThat(given.print()).isInstanceOf(PrintState.Printed.class);
    }

    @Test
    void without_a_line_the_number_is_given_and_no_wait_is_invented() throws Exception {
        wantNumber();
        kiosk.touch(new Choose("civil"));

        assertThat(printed().expected()).isEqualTo(new WaitView.Unknown());
    }

    @Test
    void who_may_go_first_says_so_by_one_touch_and_takes_it_back_by_another() throws Exception {
        wantNumber();
        kiosk.touch(new Choose("priority"), new Choose("civil"));
        CounterState.TicketGiven _ = printed();
        kiosk.touch(new VisitorAction.StartAgain(), new ChooseService(Service.TICKET));
        kiosk.touch(new Choose("priority"), new Choose("priority"), new Choose("civil"));
        CounterState.TicketGiven _ = printed();

        assertThat(kiosk.memory.taken).containsExactly("civil true", "civil false");
    }

    @Test
    void a_printer_without_paper_leaves_the_number_on_the_screen() throws Exception {
        kiosk.printing.nextPrints.add(new PrintOutcome.NotPrinted(DeviceFault.PAPER_OUT, false));
        wantNumber();
        kiosk.touch(new Choose("civil"));

        CounterState.TicketGiven given = printed();

        assertThat(given.print()).isEqualTo(new PrintState.NotPrinted(DeviceFault.PAPER_OUT));
        assertThat(given.number()).isEqualTo("A001");
    }

    @Test
    void a_ticket_held_to_the_reader_tells_how_many_are_before_and_how_long() throws Exception {
        kiosk.memory.place = Optional.of(new TicketPlace(CIVIL, TicketPlace.State.WAITING, 3, ""));
        kiosk.code("STT-civil-20261124-A017");

        CounterState.TicketFound found = found();

        assertThat(found.number()).isEqualTo("A017");
        assertThat(found.standing())
                .isEqualTo(new TicketStanding.Waits(CIVIL.desks(), new WaitView.About(3, 12, 20)));
    }

    @Test
    void without_a_line_a_ticket_held_to_the_reader_gets_no_invented_answer() throws Exception {
        kiosk.code("STT-mau.civil-20261124-A017");

        assertThat(found().standing()).isEqualTo(new TicketStanding.Unknown());
        kiosk.touch(new Back());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
    }

    private CounterState.TicketFound found() throws InterruptedException {
        return kiosk.await(
                CounterState.TicketFound.class,
                each -> !(each.standing() instanceof TicketStanding.Asked));
    }

    @Test
    void it_leads_back_to_the_services() {
        wantNumber();
        kiosk.touch(new Back());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
    }
}
