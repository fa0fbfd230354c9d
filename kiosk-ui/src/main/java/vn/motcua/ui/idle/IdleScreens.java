package vn.motcua.ui.idle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Icons;
import vn.motcua.ui.control.Page;

/** K01, K02 and K03. */
public final class IdleScreens {
    private static final int NEWS_SHOWN = 3;

    private final Desk desk;

    public IdleScreens(Desk desk) {
        this.desk = desk;
    }

    public Page idle(ScreenState.Idle idle) {
        String reader =
                idle.readerWorks()
                        ? desk.word("idle.reader." + desk.config().screen().readerSide())
                        : desk.word("idle.reader_off");
        Page page =
                new Page()
                        .add(
                                desk.answer(desk.config().centre().name()),
                                desk.label(
                                        desk.word(
                                                "idle.hours",
                                                desk.config().centre().openingHours()),
                                        "hours"),
                                withIcon("qr", reader, "reader"));
        idle.news().stream().limit(NEWS_SHOWN).forEach(item -> page.add(news(item)));
        Button start = desk.primary("start", desk.word("idle.start"), new VisitorAction.Start());
        start.getStyleClass().add("tile");
        start.setStyle("-fx-alignment: center; -fx-text-alignment: center;");
        return page.action(start);
    }

    private Node withIcon(String icon, String words, String id) {
        Label label = desk.label(words, id, "answer");
        label.setGraphic(Icons.of(icon, desk.tokens().px(24)));
        label.setGraphicTextGap(desk.tokens().px(5));
        return desk.panel("info", label);
    }

    private Node news(NewsItem item) {
        return desk.panel(
                "plain",
                desk.label(item.title(), "news-" + item.id(), "strong"),
                desk.label(item.summary(), "news-summary-" + item.id()),
                desk.label(
                        item.source() + ", " + desk.moments().date(item.publishedAt()),
                        "news-source-" + item.id(),
                        "caption"));
    }

    public Page alert(ScreenState.AlertShown shown) {
        Alert alert = shown.alert();
        String level =
                alert.level() == AlertLevel.EMERGENCY ? "alert.emergency" : "alert.important";
        List<Node> words = new ArrayList<>();
        Label headline = desk.label(desk.word(level), "alert-level", "strong");
        headline.setGraphic(Icons.of("warning", desk.tokens().px(16)));
        words.add(headline);
        words.add(desk.answer(alert.title()));
        for (String line : alert.instructions()) {
            words.add(desk.label(line, "alert-line-" + words.size(), "answer"));
        }
        if (!alert.phones().isEmpty()) {
            String phones = String.join(", ", alert.phones());
            words.add(desk.label(desk.word("alert.phones", phones), "alert-phones", "answer"));
        }
        VBox panel = desk.panel("danger", words.toArray(Node[]::new));
        return new Page()
                .add(
                        panel,
                        desk.label(
                                desk.word(
                                        "alert.source",
                                        alert.source(),
                                        desk.moments().plain(alert.sentAt())),
                                "alert-source"),
                        desk.label(
                                desk.word("alert.until", desk.moments().plain(alert.expiresAt())),
                                "alert-until"))
                .action(
                        desk.primary(
                                "alert-read",
                                desk.word("alert.read"),
                                new VisitorAction.AlertRead(alert.id())));
    }

    public Page home(ScreenState.Home home) {
        Page page = new Page().low().add(desk.answer(desk.word("home.question")));
        home.tiles().forEach(tile -> page.add(tile(tile)));
        return page.action(desk.done());
    }

    private Button tile(ServiceTile tile) {
        Service service = tile.service();
        String id = service.name().toLowerCase(Locale.ROOT);
        String title = desk.word("home." + id);
        String below =
                switch (tile) {
                    case ServiceTile.Open _ ->
                            desk.tokens().isReflowed() ? "" : desk.word("home." + id + ".caption");
                    case ServiceTile.Closed(_, var missing) ->
                            desk.word(
                                    "home.closed." + missing.name().toLowerCase(Locale.ROOT),
                                    desk.config().centre().helpDesk());
                };
        String words = below.isEmpty() ? title : title + "\n" + below;
        Button button =
                desk.primary(
                        "tile-" + id.replace('_', '-'),
                        words,
                        new VisitorAction.ChooseService(service));
        button.getStyleClass().add("tile");
        button.setGraphic(Icons.of(id.replace('_', '-'), desk.tokens().px(24)));
        button.setDisable(tile instanceof ServiceTile.Closed);
        return button;
    }
}
