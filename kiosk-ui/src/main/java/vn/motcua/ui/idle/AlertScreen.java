package vn.motcua.ui.idle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertPlace;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Icons;
import vn.motcua.ui.control.NoticePictures;
import vn.motcua.ui.control.Page;

/** K02. A drill has other colours and another sign, and says what it is before anything else. */
public final class AlertScreen {
    private static final double ICON_MM = 16;
    private static final double PRINTER_MM = 10;
    private static final double PICTURE_MM = 120;

    private final Desk desk;

    public AlertScreen(Desk desk) {
        this.desk = desk;
    }

    public Page page(ScreenState.AlertShown shown) {
        Alert alert = shown.alert();
        String colour = alert.isDrill() ? "info" : "danger";
        Page page = new Page().add(desk.panel(colour, words(alert).toArray(Node[]::new)));
        NoticePictures.of(desk, alert.pictures(), "alert-picture", PICTURE_MM).forEach(page::add);
        page.add(source(alert), until(alert));
        if (!(shown.print() instanceof PrintState.NotAsked)) {
            Label told = desk.label(desk.printed("slip", shown.print()), "slip", "strong");
            page.add(desk.notice("info", "printer", told));
        }
        Button print =
                desk.button("alert-print", desk.word("alert.print"), new VisitorAction.PrintSlip());
        print.setGraphic(Icons.of("printer", desk.tokens().icon(PRINTER_MM)));
        print.setDisable(shown.print() instanceof PrintState.Printing);
        return page.action(
                print,
                desk.primary(
                        "alert-read",
                        desk.word("alert.read"),
                        new VisitorAction.AlertRead(alert.id())));
    }

    private List<Node> words(Alert alert) {
        List<Node> words = new ArrayList<>();
        Label headline = desk.label(headline(alert), "alert-level", "strong");
        String icon = alert.isDrill() ? "info" : "warning";
        headline.setGraphic(Icons.of(icon, desk.tokens().icon(ICON_MM)));
        words.add(headline);
        words.add(desk.answer(title(alert)));
        for (String line : alert.instructions()) {
            words.add(desk.label(line, "alert-line-" + words.size(), "answer"));
        }
        if (!alert.phones().isEmpty()) {
            String phones = String.join(", ", alert.phones());
            words.add(desk.label(desk.word("alert.phones", phones), "alert-phones", "answer"));
        }
        if (!alert.places().isEmpty()) {
            String names =
                    alert.places().stream().map(AlertPlace::name).collect(Collectors.joining(", "));
            words.add(desk.label(desk.word("alert.places", names), "alert-places", "strong"));
        }
        return words;
    }

    /** Who sees only the largest letters sees that it is a drill. */
    private String title(Alert alert) {
        return alert.isDrill() ? desk.word("alert.drill.title", alert.title()) : alert.title();
    }

    private String headline(Alert alert) {
        if (alert.isDrill()) {
            return desk.word("alert.drill");
        }
        return switch (alert.level()) {
            case EMERGENCY -> desk.word("alert.emergency");
            case IMPORTANT -> desk.word("alert.important");
        };
    }

    private Label source(Alert alert) {
        String at = desk.moments().plain(alert.sentAt());
        return desk.label(desk.word("alert.source", alert.source(), at), "alert-source");
    }

    private Label until(Alert alert) {
        String at = desk.moments().plain(alert.expiresAt());
        return desk.label(desk.word("alert.until", at), "alert-until");
    }
}
