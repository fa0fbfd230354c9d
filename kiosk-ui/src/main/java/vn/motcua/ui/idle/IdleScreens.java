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
import vn.motcua.ui.control.Tile;

/** K01, K02 and K03. */
public final class IdleScreens {
    private static final int NEWS_SHOWN = 3;
    private static final int FEW_TILES = 3;

    private final Desk desk;

    public IdleScreens(Desk desk) {
        this.desk = desk;
    }

    public Page idle(ScreenState.Idle idle) {
        Page page = new Page().add(invitation(idle.readerWorks()));
        String hours = desk.config().centre().openingHours();
        Label open = desk.label(desk.word("idle.hours", hours), "hours", "strong");
        open.setGraphic(Icons.of("clock", desk.tokens().icon(12)));
        open.setGraphicTextGap(desk.tokens().px(4));
        page.add(open);
        int shown = desk.tokens().isReflowed() ? 1 : NEWS_SHOWN;
        idle.news().stream().limit(shown).forEach(item -> page.add(news(item)));
        Button start = desk.primary("start", desk.word("idle.start"), new VisitorAction.Start());
        start.getStyleClass().add("start");
        start.setGraphic(Icons.of("guide", desk.tokens().icon(20)));
        return page.action(start);
    }

    /** The slip and the way to the reader, as pictures and as words. */
    private Node invitation(boolean readerWorks) {
        if (!readerWorks) {
            return desk.notice(
                    "info", "info", desk.label(desk.word("idle.reader_off"), "reader", "answer"));
        }
        String words = desk.word("idle.reader." + desk.config().screen().readerSide());
        VBox box = desk.pictures("slip", desk.arrowToReader(), "qr");
        box.getChildren().add(desk.label(words, "reader", "title"));
        box.getStyleClass().add("info");
        return box;
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
        headline.setGraphic(Icons.of("warning", desk.tokens().icon(16)));
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
        Page page = new Page().wide().low();
        if (home.readerWorks() && !desk.tokens().isLandscape() && !desk.tokens().isReflowed()) {
            page.add(invitation(true));
        }
        page.add(desk.answer(desk.word("home.question")));
        List<Button> tiles = new ArrayList<>();
        List<Button> small = new ArrayList<>();
        boolean few =
                home.tiles().stream().filter(tile -> !isSmall(tile.service())).count() <= FEW_TILES
                        && !desk.tokens().isLandscape()
                        && !desk.tokens().display().layout().lowered();
        for (ServiceTile tile : home.tiles()) {
            (isSmall(tile.service()) ? small : tiles).add(tile(tile, few));
        }
        page.control(desk.grid(columns(tiles.size()), tiles));
        if (!small.isEmpty()) {
            page.control(desk.grid(small.size(), small));
        }
        return page;
    }

    /** One tile a row while there are few; else two, or three where the screen is wide or low. */
    private int columns(int tiles) {
        boolean wide = desk.tokens().isLandscape() || desk.tokens().display().layout().lowered();
        if (tiles <= FEW_TILES && !wide) {
            return 1;
        }
        return wide && tiles > FEW_TILES ? 3 : 2;
    }

    private static boolean isSmall(Service service) {
        return switch (service) {
            case NEWS, UTILITIES, GUIDE -> true;
            case LOOK_UP, HAND_IN, PROCEDURES, TICKET, PETITION, RATING -> false;
        };
    }

    private Button tile(ServiceTile tile, boolean few) {
        Service service = tile.service();
        String id = service.name().toLowerCase(Locale.ROOT);
        String caption =
                isSmall(service) || desk.tokens().isReflowed()
                        ? ""
                        : desk.word("home." + id + ".caption");
        String below =
                switch (tile) {
                    case ServiceTile.Open _ -> caption;
                    case ServiceTile.Closed(_, var missing) ->
                            desk.word(
                                    "home.closed." + missing.name().toLowerCase(Locale.ROOT),
                                    desk.config().centre().helpDesk());
                };
        String name = id.replace('_', '-');
        var action = new VisitorAction.ChooseService(service);
        String title = desk.word("home." + id);
        if (isSmall(service)) {
            return desk.row("tile-" + name, iconOf(service), title, "", action);
        }
        Tile button = desk.tile("tile-" + name, iconOf(service), title, below, action);
        if (service == Service.LOOK_UP || service == Service.HAND_IN) {
            button.getStyleClass().add("main");
        }
        if (few) {
            button.getStyleClass().add("tall");
        }
        button.setDisable(tile instanceof ServiceTile.Closed);
        return button;
    }

    private static String iconOf(Service service) {
        return switch (service) {
            case LOOK_UP -> "look-up";
            case HAND_IN -> "hand-in";
            case PROCEDURES -> "procedure";
            case TICKET -> "ticket";
            case PETITION -> "petition";
            case RATING -> "rating";
            case NEWS -> "news";
            case UTILITIES -> "utilities";
            case GUIDE -> "guide";
        };
    }
}
