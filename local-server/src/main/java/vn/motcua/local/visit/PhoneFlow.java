package vn.motcua.local.visit;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.screen.AnswerView;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.VisitorAction;

/** Where no form has asked whom to send word: from K23 to K16 and back. */
final class PhoneFlow {
    /** The row of the review that leads here. */
    static final String ROW = "phone";

    private static final Pattern NUMBER = Pattern.compile("(0[0-9]{9})?");

    private final Stage stage;
    private final Runnable review;

    PhoneFlow(Stage stage, Runnable review) {
        this.stage = stage;
        this.review = review;
    }

    /** Whether it may be a number to call, or none. */
    static boolean fits(String typed) {
        return NUMBER.matcher(typed).matches();
    }

    /** Who asks an agency says herself whether she is to be called. */
    List<AnswerView> rows(PaperTray tray) {
        if (tray.isPetition()) {
            return List.of();
        }
        VisitWords words = new VisitWords(stage.display().language());
        String shown = tray.phone().isEmpty() ? words.get("phone.none") : tray.phone();
        return List.of(new AnswerView(ROW, words.get("phone.question"), shown));
    }

    void ask() {
        stage.tray()
                .filter(tray -> !tray.isPetition())
                .ifPresent(tray -> stage.show(new FormState.PhoneWanted(tray.phone(), false)));
    }

    void act(FormState state, VisitorAction action) {
        if (state instanceof FormState.PhoneWanted
                && action instanceof VisitorAction.Answer(String text)) {
            answer(text.strip());
        }
    }

    private void answer(String number) {
        if (fits(number)) {
            stage.tray().ifPresent(tray -> tray.phone(number));
            review.run();
        } else {
            stage.show(new FormState.PhoneWanted(number, true));
        }
    }

    /** As the officer reads it. */
    static List<FormAnswer> answers(PaperTray tray) {
        String question = new VisitWords(Language.VIETNAMESE).get("phone.question");
        return tray.phone().isEmpty()
                ? List.of()
                : List.of(new FormAnswer(FormAnswer.APPLICANT_PHONE, question, tray.phone()));
    }
}
