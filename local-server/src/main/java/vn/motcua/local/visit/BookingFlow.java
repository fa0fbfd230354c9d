package vn.motcua.local.visit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.contract.screen.AnswerView;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.UtilityState.Reason;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.utility.FreeTime;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityField;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.local.utility.Booking;
import vn.motcua.local.utility.Enquiry;

/** K32 where a time is booked: what, when, who; or given up by its code. */
final class BookingFlow {
    private static final int CODE_MAX = 40;

    private final Stage stage;
    private final SlipPrinting slips;
    private Optional<Booking> booking = Optional.empty();
    private Optional<UtilityQuestion> asked = Optional.empty();
    private boolean isGone;

    BookingFlow(Stage stage) {
        this.stage = stage;
        this.slips = new SlipPrinting(stage);
    }

    void begin(UtilityCard utility, UtilityOffer.Booking offer) {
        forget();
        booking = Optional.of(Booking.of(utility, offer));
        stage.show(new BookingState.Begun(utility));
    }

    /** Whether questions and answers are those of a booking now. */
    boolean isBegun() {
        return booking.isPresent();
    }

    /** Nothing of what was told stays. */
    void forget() {
        booking = Optional.empty();
        asked = Optional.empty();
        isGone = false;
    }

    void act(UtilityState state, VisitorAction action) {
        booking.ifPresent(now -> act(now, state, action));
    }

    private void act(Booking now, UtilityState state, VisitorAction action) {
        switch (state) {
            case BookingState.Begun(var utility)
                    when action instanceof VisitorAction.Choose(String what) -> {
                if (what.equals("cancel")) {
                    stage.show(new BookingState.CodeAsked(utility, "", false));
                } else if (what.equals("book")) {
                    show(now);
                }
            }
            case UtilityState.FieldAsked _
                    when action instanceof VisitorAction.Answer(String text) ->
                    show(now.answer(text));
            case UtilityState.FieldAsked _
                    when action instanceof VisitorAction.Choose(String option) ->
                    show(now.answer(option));
            case BookingState.TimesOffered _
                    when action instanceof VisitorAction.Choose(String time) ->
                    show(now.choose(time, UUID.randomUUID().toString()));
            case BookingState.ToConfirm _ when action instanceof VisitorAction.Continue ->
                    ask(book(now));
            case BookingState.CodeAsked(var utility, _, _)
                    when action instanceof VisitorAction.Answer(String code) ->
                    cancel(utility, code);
            case BookingState.Booked booked when action instanceof VisitorAction.PrintSlip ->
                    print(booked);
            case UtilityState.NotAnswered _ when action instanceof VisitorAction.TryAgain ->
                    asked.ifPresent(this::ask);
            default -> {}
        }
    }

    private static UtilityQuestion book(Booking now) {
        String time = now.chosen().getFirst().id();
        return new UtilityQuestion.Book(now.utility().id(), now.key(), time, now.answers());
    }

    private void cancel(UtilityCard utility, String typed) {
        String code = typed.replaceAll("[ .\\-]", "").toUpperCase(Locale.ROOT);
        if (code.matches("[0-9A-Z]{6,20}")) {
            ask(new UtilityQuestion.Cancel(utility.id(), code));
        } else {
            String kept = typed.substring(0, Math.min(typed.length(), CODE_MAX));
            stage.show(new BookingState.CodeAsked(utility, kept, true));
        }
    }

    /** Whether the source is booking at this moment: then nobody goes back. */
    boolean isBooking() {
        return asked.filter(UtilityQuestion.Book.class::isInstance).isPresent();
    }

    /** One step back; false when there is none before. */
    boolean back(UtilityState from) {
        Optional<Booking> before =
                switch (from) {
                    case BookingState.TimesOffered _, BookingState.ToConfirm _ ->
                            booking.flatMap(Booking::back);
                    case UtilityState.FieldAsked _ -> booking.flatMap(Booking::back);
                    default -> Optional.empty();
                };
        before.ifPresent(this::show);
        return before.isPresent();
    }

    private void show(Booking next) {
        booking = Optional.of(next);
        Optional<Enquiry> asking = next.asking();
        if (asking.isPresent()) {
            stage.show(EnquiryFlow.question(asking.get()));
        } else if (next.chosen().isEmpty()) {
            if (next.times().isEmpty()) {
                ask(new UtilityQuestion.FreeTimes(next.utility().id(), next.what().answers()));
            } else {
                offer(next);
            }
        } else {
            stage.show(
                    new BookingState.ToConfirm(
                            next.utility(), next.chosen().getFirst(), answers(next)));
        }
    }

    private void offer(Booking next) {
        booking = Optional.of(next);
        stage.show(new BookingState.TimesOffered(next.utility(), next.times(), isGone));
        isGone = false;
    }

    private List<AnswerView> answers(Booking next) {
        String language = stage.display().language().tag();
        return next.fields().stream()
                .map(field ->
                        new AnswerView(
                                "booking-" + field.id(),
                                field.label().in(language),
                                written(
                                        field,
                                        next.answers().getOrDefault(field.id(), ""),
                                        language)))
                .toList();
    }

    private static String written(UtilityField field, String answer, String language) {
        return field.options().stream()
                .filter(option -> option.id().equals(answer))
                .map(option -> option.name().in(language))
                .findFirst()
                .orElse(answer);
    }

    private void ask(UtilityQuestion question) {
        booking.ifPresent(now -> {
            asked = Optional.of(question);
            stage.show(new UtilityState.SourceAsked(now.utility()));
            Thread _ =
                    stage.inBackground(
                            "booking",
                            () -> {
                                UtilityAnswer answer = stage.parts.utilities().ask(question);
                                return () -> told(question, answer);
                            });
        });
    }

    private void told(UtilityQuestion question, UtilityAnswer answer) {
        boolean isAwaited =
                stage.state() instanceof UtilityState.SourceAsked
                        && asked.filter(question::equals).isPresent();
        if (isAwaited) {
            booking.ifPresent(now -> told(now, question, answer));
        }
    }

    private void told(Booking now, UtilityQuestion question, UtilityAnswer answer) {
        UtilityCard utility = now.utility();
        boolean isBook = question instanceof UtilityQuestion.Book;
        switch (answer) {
            case UtilityAnswer.Free(var times) -> offer(now.free(times));
            case UtilityAnswer.TimeGone() -> {
                isGone = true;
                show(now.free(List.of()));
            }
            case UtilityAnswer.Booked(String code, FreeTime time) -> {
                forget(now);
                print(new BookingState.Booked(utility, code, time, new PrintState.NotAsked()));
            }
            case UtilityAnswer.Cancelled() -> stage.show(new BookingState.Cancelled(utility));
            case UtilityAnswer.WrongAnswer(String field) when isBook -> show(now.refused(field));
            case UtilityAnswer.NotFound(), UtilityAnswer.WrongAnswer(_) ->
                    notFound(utility, question);
            case UtilityAnswer.TooOften(int minutes) ->
                    stage.show(new UtilityState.NotAnswered(utility, Reason.TOO_OFTEN, minutes));
            case UtilityAnswer.LineDown() ->
                    stage.show(notAnswered(utility, isBook ? Reason.UNSURE : Reason.LINE_DOWN));
            case UtilityAnswer.SourceSilent(), UtilityAnswer.Found _, UtilityAnswer.Pictured _ ->
                    stage.show(notAnswered(utility, isBook ? Reason.UNSURE : Reason.SOURCE_SILENT));
        }
    }

    private static UtilityState notAnswered(UtilityCard utility, Reason reason) {
        return new UtilityState.NotAnswered(utility, reason, 0);
    }

    private void notFound(UtilityCard utility, UtilityQuestion question) {
        stage.show(
                question instanceof UtilityQuestion.Cancel(_, String code)
                        ? new BookingState.CodeAsked(utility, code, true)
                        : notAnswered(utility, Reason.SOURCE_SILENT));
    }

    /** It is made: what she told for it is not needed any more. */
    private void forget(Booking made) {
        booking = Optional.of(made.blank());
        asked = Optional.empty();
    }

    private void print(BookingState.Booked booked) {
        slips.begin(
                booked.slip(),
                booked::with,
                (printer, language) -> printer.booking(booked, language));
    }
}
