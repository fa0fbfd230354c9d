package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.UtilityState.Reason;
import vn.motcua.contract.screen.VisitorAction.Answer;
import vn.motcua.contract.screen.VisitorAction.Back;
import vn.motcua.contract.screen.VisitorAction.Choose;
import vn.motcua.contract.screen.VisitorAction.ChooseService;
import vn.motcua.contract.screen.VisitorAction.Continue;
import vn.motcua.contract.screen.VisitorAction.Start;
import vn.motcua.contract.screen.VisitorAction.TryAgain;
import vn.motcua.contract.utility.FreeTime;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityField;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.contract.utility.UtilityQuestion.Book;

/** Who books a time has it once, or is told that she has it not. */
class BookingVisitTest {
    private static final FreeTime EARLY =
            new FreeTime("early", LocalDateTime.of(2026, 11, 30, 7, 30), "Phòng 3");
    private static final FreeTime LATE =
            new FreeTime("late", LocalDateTime.of(2026, 11, 30, 14, 0), "Phòng 3");

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() throws Exception {
        kiosk = new FakeKiosk(folder);
        kiosk.utilities.offer(
                "doctor",
                new UtilityOffer.Booking(
                        List.of(field("department", UtilityField.Kind.TEXT)),
                        List.of(field("patient", UtilityField.Kind.NAME))));
        kiosk.utilities.next = new UtilityAnswer.Free(List.of(EARLY, LATE));
        kiosk.touch(
                new Start(),
                new ChooseService(Service.UTILITIES),
                new Choose("doctor"),
                new Choose("book"),
                new Answer("Mắt"));
        var _ = kiosk.await(BookingState.TimesOffered.class);
    }

    @Test
    void a_time_is_chosen_looked_over_booked_and_printed() throws Exception {
        kiosk.utilities.next = new UtilityAnswer.Booked("K7M3QH9PXW", LATE);
        kiosk.touch(new Choose("late"), new Answer("Nguyễn Thị Mẫu"));
        BookingState.ToConfirm shown = kiosk.await(BookingState.ToConfirm.class);
        assertThat(shown.time()).isEqualTo(LATE);
        assertThat(shown.answers())
                .extracting(each -> each.answer())
                .containsExactly("Mắt", "Nguyễn Thị Mẫu");

        kiosk.touch(new Continue());

        var _ =
                kiosk.await(
                        BookingState.Booked.class,
                        booked -> booked.slip() instanceof PrintState.Printed);
        assertThat(kiosk.printing.bookingsPrinted).hasSize(1);
        assertThat(booked())
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.time()).isEqualTo("late");
                    assertThat(asked.answers())
                            .isEqualTo(Map.of("department", "Mắt", "patient", "Nguyễn Thị Mẫu"));
                });
    }

    @Test
    void where_the_answer_got_lost_the_same_is_asked_again_under_the_same_key() throws Exception {
        kiosk.utilities.next = new UtilityAnswer.LineDown();
        kiosk.touch(new Choose("early"), new Answer("Nguyễn Thị Mẫu"), new Continue());
        assertThat(kiosk.await(UtilityState.NotAnswered.class).reason()).isEqualTo(Reason.UNSURE);

        kiosk.utilities.next = new UtilityAnswer.Booked("K7M3QH9PXW", EARLY);
        kiosk.touch(new TryAgain());

        var _ = kiosk.await(BookingState.Booked.class);
        assertThat(booked()).hasSize(2);
        assertThat(booked().getFirst()).isEqualTo(booked().getLast());
    }

    @Test
    void who_was_slower_chooses_another_time_and_types_nothing_anew() throws Exception {
        kiosk.utilities.next = new UtilityAnswer.TimeGone();
        kiosk.utilities.afterwards = List.of(new UtilityAnswer.Free(List.of(LATE)));
        kiosk.touch(new Choose("early"), new Answer("Nguyễn Thị Mẫu"), new Continue());

        assertThat(kiosk.await(BookingState.TimesOffered.class))
                .satisfies(offered -> {
                    assertThat(offered.gone()).isTrue();
                    assertThat(offered.times()).containsExactly(LATE);
                });
        kiosk.touch(new Choose("late"));
        assertThat(((UtilityState.FieldAsked) kiosk.state()).answer()).isEqualTo("Nguyễn Thị Mẫu");
    }

    @Test
    void what_was_booked_is_given_up_by_its_code() throws Exception {
        kiosk.touch(new Back(), new Back(), new Choose("doctor"), new Choose("cancel"));
        kiosk.touch(new Answer("?"));
        assertThat(((BookingState.CodeAsked) kiosk.state()).unknown()).isTrue();
        kiosk.utilities.next = new UtilityAnswer.Cancelled();
        kiosk.touch(new Answer("k7m3-qh9p xw"));

        var _ = kiosk.await(BookingState.Cancelled.class);
        assertThat(kiosk.utilities.asked.getLast())
                .isEqualTo(new UtilityQuestion.Cancel("doctor", "K7M3QH9PXW"));
    }

    private List<Book> booked() {
        return kiosk.utilities.asked.stream()
                .filter(Book.class::isInstance)
                .map(Book.class::cast)
                .toList();
    }

    private static UtilityField field(String id, UtilityField.Kind kind) {
        return new UtilityField(
                id,
                FakeUtilities.same(id),
                FakeUtilities.same("hint"),
                kind,
                1,
                60,
                FakeUtilities.same("wrong"),
                List.of());
    }
}
