package vn.motcua.ui.form;

import java.util.Locale;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.contract.screen.ChipAnswer;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** K15 and K16: the visitor's card, its code and its chip. */
final class CardScreens {
    private final Desk desk;

    CardScreens(Desk desk) {
        this.desk = desk;
    }

    Page card(FormState.CardWanted wanted) {
        String hint = desk.word(wanted.chipReader() ? "card.hint_chip" : "card.hint");
        Page page =
                new Page()
                        .add(
                                desk.answer(
                                        desk.word(
                                                "card.question",
                                                desk.slot(DeviceRole.CODE_READER))),
                                desk.pictures("card", desk.arrowTo(DeviceRole.CODE_READER), "qr"),
                                desk.notice("info", "info", desk.label(hint, "hint")));
        if (wanted.answer() != CardAnswer.NO_CARD) {
            String words = desk.word("card." + key(wanted.answer()));
            page.add(desk.notice("warn", "warning", desk.label(words, "card-answer", "strong")));
        }
        return page.action(
                desk.back(),
                desk.primary(
                        "type-number", desk.word("card.type"), new VisitorAction.Choose("number")));
    }

    Page isThisYou(FormState.IsThisYou you) {
        String year = String.valueOf(you.yearOfBirth());
        Page page =
                new Page()
                        .add(
                                desk.answer(desk.word("you.question")),
                                desk.panel(
                                        "plain",
                                        desk.personalField(
                                                desk.word("you.name"), you.maskedName(), "name"),
                                        desk.personalField(desk.word("you.year"), year, "year")));
        if (you.expired()) {
            page.add(
                    desk.notice(
                            "warn", "warning", desk.label(desk.word("card.expired"), "expired")));
        }
        addChip(page, you.chip());
        return page.action(
                desk.button("not-me", desk.word("you.no"), new VisitorAction.Choose("no")),
                desk.primary("it-is-me", desk.word("you.yes"), new VisitorAction.Continue()));
    }

    private void addChip(Page page, ChipAnswer chip) {
        if (chip == ChipAnswer.NO_READER) {
            return;
        }
        if (chip == ChipAnswer.WANTED) {
            page.add(desk.pictures("card", desk.arrowTo(DeviceRole.CHIP_READER), "chip"));
        }
        var words = desk.label(desk.word("you.chip." + key(chip)), "chip");
        page.add(
                switch (chip) {
                    case NO_READER, WANTED -> desk.notice("info", "chip", words);
                    case READING -> desk.notice("info", "clock", words);
                    case VERIFIED, SIGNER_UNKNOWN -> desk.notice("success", "done", words);
                    case DIFFERENT, NOT_GENUINE, NOT_OPENED, TAKEN_AWAY, NOT_READ ->
                            desk.notice("warn", "warning", words);
                });
    }

    private static String key(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
