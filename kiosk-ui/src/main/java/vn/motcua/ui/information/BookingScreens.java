package vn.motcua.ui.information;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import vn.motcua.contract.screen.AnswerView;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.utility.FreeTime;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.QrPicture;

/** K32 where a time is booked or given up. */
final class BookingScreens {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final double QR_MM = 40;

    private final Desk desk;
    private final String language;
    private final Function<FormQuestion, Page> questions;

    /**
     * @param questions draws one question of a form
     */
    BookingScreens(Desk desk, Function<FormQuestion, Page> questions) {
        this.desk = desk;
        this.language = desk.tokens().display().language().tag();
        this.questions = questions;
    }

    Page page(BookingState state) {
        return switch (state) {
            case BookingState.Begun(var utility) -> begun(utility);
            case BookingState.TimesOffered offered -> times(offered);
            case BookingState.ToConfirm shown -> confirm(shown);
            case BookingState.Booked booked -> booked(booked);
            case BookingState.CodeAsked asked -> questions.apply(code(asked));
            case BookingState.Cancelled(var utility) -> cancelled(utility);
        };
    }

    private String name(UtilityCard utility) {
        return utility.name().in(language);
    }

    private Page begun(UtilityCard utility) {
        return new Page()
                .low()
                .add(
                        desk.answer(name(utility)),
                        desk.label(
                                desk.word("utilities.source", utility.source().in(language)),
                                "source",
                                "caption"))
                .control(
                        desk.row(
                                "book",
                                "plus",
                                desk.word("booking.book"),
                                desk.word("booking.book.below"),
                                new VisitorAction.Choose("book")),
                        desk.row(
                                "cancel",
                                "minus",
                                desk.word("booking.cancel"),
                                desk.word("booking.cancel.below"),
                                new VisitorAction.Choose("cancel")))
                .action(desk.back());
    }

    private Page times(BookingState.TimesOffered offered) {
        boolean isNone = offered.times().isEmpty();
        Page page =
                new Page()
                        .low()
                        .add(desk.answer(desk.word(isNone ? "booking.none" : "booking.times")));
        if (offered.gone()) {
            String gone = desk.word("booking.gone");
            page.add(desk.notice("warn", "info", desk.label(gone, "gone", "strong")));
        }
        for (int number = 0; number < offered.times().size(); number++) {
            FreeTime time = offered.times().get(number);
            page.control(
                    desk.button(
                            "time-" + number,
                            when(time.at()),
                            new VisitorAction.Choose(time.id())));
        }
        return page.action(desk.back());
    }

    private String when(LocalDateTime at) {
        return desk.moments().full(at.atZone(VIETNAM).toInstant());
    }

    private Page confirm(BookingState.ToConfirm shown) {
        Page page = new Page().add(desk.answer(desk.word("booking.confirm")));
        addTime(page, shown.time());
        for (AnswerView answer : shown.answers()) {
            page.add(desk.personalField(answer.question(), answer.answer(), answer.id()));
        }
        return page.action(
                desk.back(),
                desk.primary(
                        "book-now", desk.word("booking.book_now"), new VisitorAction.Continue()));
    }

    private void addTime(Page page, FreeTime time) {
        page.add(desk.field(desk.word("booking.at"), when(time.at()), "time"));
        if (!time.words().isEmpty()) {
            page.add(desk.field(desk.word("booking.where"), time.words(), "where"));
        }
    }

    private Page booked(BookingState.Booked booked) {
        Page page =
                new Page()
                        .add(
                                desk.panel(
                                        "success",
                                        desk.answer(desk.word("booking.booked")),
                                        desk.label(name(booked.utility()), "utility", "answer")));
        addTime(page, booked.time());
        page.add(
                desk.field(desk.word("booking.code"), booked.code(), "code"),
                new QrPicture(booked.code(), desk.tokens().grown(QR_MM)),
                desk.label(desk.printed("slip", booked.slip()), "slip", "strong"),
                desk.label(desk.word("booking.keep"), "keep"));
        Button print =
                desk.button("print-slip", desk.word("slip.print"), new VisitorAction.PrintSlip());
        print.setDisable(booked.slip() instanceof PrintState.Printing);
        return page.action(print, desk.done());
    }

    /** The code is asked as a form asks. */
    private FormQuestion code(BookingState.CodeAsked asked) {
        return new FormQuestion(
                desk.word("booking.which"),
                desk.word("booking.which.hint"),
                FormQuestion.Kind.CODE,
                List.of(),
                asked.typed(),
                false,
                asked.unknown() ? desk.word("booking.unknown") : "",
                1,
                1);
    }

    private Page cancelled(UtilityCard utility) {
        return new Page()
                .add(
                        desk.panel(
                                "success",
                                desk.answer(desk.word("booking.cancelled")),
                                desk.label(name(utility), "utility", "answer")))
                .action(desk.back(), desk.done());
    }
}
