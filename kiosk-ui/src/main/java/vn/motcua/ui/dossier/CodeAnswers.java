package vn.motcua.ui.dossier;

import java.util.Locale;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.ui.control.Desk;

/** What is said of the last code. */
final class CodeAnswers {
    private final Desk desk;

    CodeAnswers(Desk desk) {
        this.desk = desk;
    }

    /** Empty when there was no code yet. */
    String words(CodeAnswer answer) {
        String helpDesk = desk.config().centre().helpDesk();
        return switch (answer) {
            case CodeAnswer.NoCode() -> "";
            case CodeAnswer.Foreign(var code) ->
                    desk.word("code.foreign." + code.name().toLowerCase(Locale.ROOT));
            case CodeAnswer.Incomplete(int missing) -> desk.word("code.incomplete", missing);
            case CodeAnswer.NoSuchDate() -> desk.word("code.no_such_date");
            case CodeAnswer.NotFound() -> desk.word("code.not_found", helpDesk);
            case CodeAnswer.LineDown() -> desk.word("code.line_down", helpDesk);
            case CodeAnswer.OpeningDraft() -> desk.word("code.draft.opening");
            case CodeAnswer.DraftGone() -> desk.word("code.draft.gone");
            case CodeAnswer.DraftElsewhere(String kiosk) ->
                    desk.word("code.draft.elsewhere", kiosk);
            case CodeAnswer.Wait(int seconds) -> desk.word("code.wait", seconds);
        };
    }
}
