package vn.motcua.local.visit;

import java.util.function.Consumer;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.local.application.Application;
import vn.motcua.local.application.Place.Part;
import vn.motcua.local.identity.CardCode;
import vn.motcua.local.identity.CardReading;

/** A card on the reader: hers, or that of somebody whose name the form asks. */
final class CardFlow {
    private final Stage stage;
    private final ChipFlow chips;
    private final Consumer<Application> show;

    /**
     * @param show goes on with the application, wherever it is then
     */
    CardFlow(Stage stage, ChipFlow chips, Consumer<Application> show) {
        this.stage = stage;
        this.chips = chips;
        this.show = show;
    }

    /** Whether a card means something here. */
    boolean isWanted() {
        return stage.application().filter(CardFlow::isWanted).isPresent();
    }

    private static boolean isWanted(Application application) {
        return switch (application.place().part()) {
            case CARD -> true;
            case FORM -> application.field().kind() == FormField.Kind.OTHER_PERSON;
            default -> false;
        };
    }

    void read(ReadOutcome outcome) {
        stage.application()
                .ifPresent(application -> {
                    switch (outcome) {
                        case ReadOutcome.CodeRead(String text) ->
                                read(application, CardCode.read(text, stage.parts.today()));
                        case ReadOutcome.Garbled(), ReadOutcome.TooLong() ->
                                noCard(application, CardAnswer.FAINT);
                        case ReadOutcome.Nothing(), ReadOutcome.Stopped _ -> {}
                    }
                });
    }

    private void read(Application application, CardReading reading) {
        boolean isHers = application.place().part() == Part.CARD;
        switch (reading) {
            case CardReading.Card card when isHers -> show.accept(application.card(card));
            case CardReading.Card card -> show.accept(application.answer(card.card().name()));
            case CardReading.NoCard(CardReading.Reason reason) ->
                    noCard(
                            application,
                            reason == CardReading.Reason.NOT_CCCD
                                    ? CardAnswer.FOREIGN
                                    : CardAnswer.FAINT);
        }
    }

    /** A question that can be typed waits for the card or the keys; nothing is said against it. */
    private void noCard(Application application, CardAnswer answer) {
        if (application.place().part() == Part.CARD) {
            stage.show(ApplicationScreens.card(answer, chips.isPossible()));
        }
    }
}
