package vn.motcua.ui.information;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.utility.ResultField;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** K32 where another office is asked: the card that says who asks, the wait, what was found. */
final class SourceScreens {
    private static final int DONG_DIGITS_MAX = 15;

    private final Desk desk;
    private final String language;

    SourceScreens(Desk desk) {
        this.desk = desk;
        this.language = desk.tokens().display().language().tag();
    }

    Page card(UtilityState.CardAsked asked) {
        Page page =
                new Page()
                        .add(
                                desk.answer(
                                        desk.word(
                                                "card.question",
                                                desk.slot(DeviceRole.CODE_READER))),
                                desk.pictures("card", desk.arrowTo(DeviceRole.CODE_READER), "qr"),
                                desk.notice(
                                        "info",
                                        "info",
                                        desk.label(desk.word("utilities.card"), "hint")),
                                desk.label(asked.utility().name().in(language), "utility"));
        if (asked.answer() != CardAnswer.NO_CARD) {
            String key = asked.answer() == CardAnswer.FOREIGN ? "card.foreign" : "utilities.faint";
            Label words = desk.label(desk.word(key), "card-answer", "strong");
            page.add(desk.notice("warn", "warning", words));
        }
        return page.action(desk.back());
    }

    Page asking(UtilityState.SourceAsked asked) {
        String words = desk.word("utilities.asking", source(asked.utility()));
        return new Page()
                .centred()
                .add(
                        desk.answer(words),
                        desk.label(desk.word("utilities.asking_detail"), "status-detail"))
                .action(desk.back());
    }

    private String source(UtilityCard utility) {
        return utility.source().in(language);
    }

    Page answered(UtilityState.Answered found) {
        Page page = new Page().add(desk.answer(found.utility().name().in(language)));
        String told =
                desk.word(
                        "utilities.told",
                        source(found.utility()),
                        desk.moments().plain(found.asOf()));
        page.add(desk.label(told, "source", "caption"));
        for (int number = 0; number < found.entries().size(); number++) {
            page.add(entry(found, number));
        }
        return page.action(
                desk.back(),
                desk.primary("done", desk.word("button.done"), new VisitorAction.Done()));
    }

    private Node entry(UtilityState.Answered found, int number) {
        Map<String, String> entry = found.entries().get(number);
        Node[] lines =
                found.result().stream()
                        .filter(line -> entry.containsKey(line.id()))
                        .map(line ->
                                line(
                                        found,
                                        line,
                                        entry.getOrDefault(line.id(), ""),
                                        line.id() + "-" + number))
                        .toArray(Node[]::new);
        Node panel = desk.panel("plain", lines);
        panel.setId("entry-" + number);
        return panel;
    }

    private Node line(UtilityState.Answered found, ResultField line, String value, String id) {
        String label = line.label().in(language);
        String shown = shown(line.kind(), value);
        return found.personal()
                ? desk.personalField(label, shown, id)
                : desk.field(label, shown, id);
    }

    /** What a source wrote in another way than it should is shown as it is. */
    private String shown(ResultField.Kind kind, String value) {
        return switch (kind) {
            case TEXT, NAME, NUMBER -> value;
            case MONEY ->
                    value.matches("[0-9]{1," + DONG_DIGITS_MAX + "}")
                            ? desk.moments().money(Long.parseLong(value))
                            : value;
            case DATE -> date(value);
        };
    }

    private String date(String value) {
        try {
            return desk.moments().date(LocalDate.parse(value));
        } catch (DateTimeException notADay) {
            return value;
        }
    }

    Page notAnswered(UtilityState.NotAnswered not) {
        String key = not.reason().name().toLowerCase(Locale.ROOT);
        Label words =
                desk.label(
                        desk.word("utilities." + key, source(not.utility()), not.minutes()),
                        "status-detail",
                        "answer");
        Page page =
                new Page()
                        .add(
                                desk.answer(not.utility().name().in(language)),
                                desk.notice("warn", "info", words))
                        .action(desk.back());
        switch (not.reason()) {
            case NOT_FOUND ->
                    page.action(
                            desk.primary(
                                    "mend",
                                    desk.word("utilities.mend"),
                                    new VisitorAction.Continue()));
            case SOURCE_SILENT, LINE_DOWN, UNSURE ->
                    page.action(
                            desk.primary(
                                    "again",
                                    desk.word("utilities.again"),
                                    new VisitorAction.TryAgain()));
            case TOO_OFTEN -> {}
        }
        return page;
    }
}
