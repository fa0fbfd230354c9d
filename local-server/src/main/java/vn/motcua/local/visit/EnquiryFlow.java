package vn.motcua.local.visit;

import java.util.List;
import java.util.Optional;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.UtilityState.Reason;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.utility.ResultField;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.local.identity.CardCode;
import vn.motcua.local.identity.CardReading;
import vn.motcua.local.utility.Enquiry;

/** K32 where a source is asked: her card if it needs one, one field a page, then its answer. */
final class EnquiryFlow {
    private final Stage stage;
    private Optional<Enquiry> enquiry = Optional.empty();
    private List<ResultField> result = List.of();

    EnquiryFlow(Stage stage) {
        this.stage = stage;
    }

    void begin(UtilityCard utility, UtilityOffer.LookUp offer) {
        result = offer.result();
        show(Enquiry.of(utility, offer.privacy(), offer.fields()));
    }

    /** Nothing of what was asked or answered stays. */
    void forget() {
        enquiry = Optional.empty();
    }

    void act(UtilityState state, VisitorAction action) {
        switch (state) {
            case UtilityState.FieldAsked _
                    when action instanceof VisitorAction.Answer(String text) ->
                    answer(text);
            case UtilityState.FieldAsked _
                    when action instanceof VisitorAction.Choose(String option) ->
                    answer(option);
            case UtilityState.NotAnswered _ when action instanceof VisitorAction.TryAgain ->
                    enquiry.ifPresent(this::show);
            case UtilityState.NotAnswered _ when action instanceof VisitorAction.Continue ->
                    enquiry.map(Enquiry::again).ifPresent(this::show);
            default -> {}
        }
    }

    private void answer(String text) {
        enquiry.map(asked -> asked.answer(text)).ifPresent(this::show);
    }

    /** Something was held to the reader while the card was asked for. */
    void read(ReadOutcome outcome) {
        switch (outcome) {
            case ReadOutcome.CodeRead(String text) ->
                    read(CardCode.read(text, stage.parts.today()));
            case ReadOutcome.Garbled(), ReadOutcome.TooLong() -> noCard(CardAnswer.FAINT);
            case ReadOutcome.Nothing(), ReadOutcome.Stopped _ -> {}
        }
    }

    private void read(CardReading reading) {
        switch (reading) {
            case CardReading.Card(var card, _) ->
                    enquiry.map(asked ->
                                    asked.card(
                                            card.number().digits(),
                                            card.birth().first().toString()))
                            .ifPresent(this::show);
            case CardReading.NoCard(var reason) ->
                    noCard(
                            reason == CardReading.Reason.NOT_CCCD
                                    ? CardAnswer.FOREIGN
                                    : CardAnswer.FAINT);
        }
    }

    private void noCard(CardAnswer answer) {
        enquiry.ifPresent(asked -> stage.show(new UtilityState.CardAsked(asked.utility(), answer)));
    }

    /** One field back; false when there is none before. */
    boolean back() {
        Optional<Enquiry> before = enquiry.flatMap(Enquiry::back);
        before.ifPresent(this::show);
        return before.isPresent();
    }

    private void show(Enquiry next) {
        enquiry = Optional.of(next);
        if (next.isCardWanted()) {
            stage.show(new UtilityState.CardAsked(next.utility(), CardAnswer.NO_CARD));
            return;
        }
        if (next.field().isPresent()) {
            stage.show(question(next));
        } else {
            ask(next);
        }
    }

    /** The field that is asked now. */
    static UtilityState question(Enquiry asking) {
        return new UtilityState.FieldAsked(
                asking.utility(),
                asking.field().orElseThrow(),
                asking.answer(),
                asking.wrong(),
                asking.place() + 1,
                asking.fields().size());
    }

    private void ask(Enquiry asked) {
        stage.show(new UtilityState.SourceAsked(asked.utility()));
        var question = new UtilityQuestion.LookUp(asked.utility().id(), asked.answers());
        Thread _ =
                stage.inBackground(
                        "utility",
                        () -> {
                            UtilityAnswer answer = stage.parts.utilities().ask(question);
                            return () -> {
                                if (isAwaited(asked)) {
                                    told(asked, answer);
                                }
                            };
                        });
    }

    /** Who has gone back or asked something else meanwhile has no use for an answer. */
    private boolean isAwaited(Enquiry asked) {
        return stage.state() instanceof UtilityState.SourceAsked
                && enquiry.filter(asked::equals).isPresent();
    }

    private void told(Enquiry asked, UtilityAnswer answer) {
        UtilityCard utility = asked.utility();
        switch (answer) {
            case UtilityAnswer.Found(var entries, var asOf) ->
                    stage.show(
                            new UtilityState.Answered(
                                    utility,
                                    asked.privacy() != UtilityOffer.Privacy.OPEN,
                                    result,
                                    entries,
                                    asOf));
            case UtilityAnswer.WrongAnswer(String field) when !asked.fields().isEmpty() ->
                    show(asked.refused(field));
            case UtilityAnswer.NotFound(), UtilityAnswer.WrongAnswer(_) ->
                    stage.show(new UtilityState.NotAnswered(utility, Reason.NOT_FOUND, 0));
            case UtilityAnswer.LineDown() ->
                    stage.show(new UtilityState.NotAnswered(utility, Reason.LINE_DOWN, 0));
            case UtilityAnswer.SourceSilent(),
                    UtilityAnswer.Pictured _,
                    UtilityAnswer.Free _,
                    UtilityAnswer.Booked _,
                    UtilityAnswer.TimeGone _,
                    UtilityAnswer.Cancelled _ ->
                    stage.show(new UtilityState.NotAnswered(utility, Reason.SOURCE_SILENT, 0));
            case UtilityAnswer.TooOften(int minutes) ->
                    stage.show(new UtilityState.NotAnswered(utility, Reason.TOO_OFTEN, minutes));
        }
    }
}
