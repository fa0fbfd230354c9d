package vn.motcua.ui.idle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Icons;
import vn.motcua.ui.control.NoticePictures;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.Tile;

/** K01 and K03. */
public final class IdleScreens {
    private static final int NEWS_SHOWN = 3;
    private static final int FEW_TILES = 3;
    private static final double PICTURE_MM = 60;

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
        String words = desk.word("idle.reader", desk.slot(DeviceRole.CODE_READER));
        VBox box = desk.pictures("slip", desk.arrowTo(DeviceRole.CODE_READER), "qr");
        box.getChildren().add(desk.label(words, "reader", "title"));
        box.getStyleClass().add("info");
        return box;
    }

    private Node news(NewsItem item) {
        List<Node> parts = new ArrayList<>();
        parts.add(desk.label(item.title(), "news-" + item.id(), "strong"));
        parts.add(desk.label(item.summary(), "news-summary-" + item.id()));
        if (!desk.tokens().isLandscape()) { // which is too low for more than the words
            String id = "news-picture-" + item.id();
            parts.addAll(NoticePictures.of(desk, item.pictures(), id, PICTURE_MM));
        }
        parts.add(
                desk.label(
                        item.source() + ", " + desk.moments().date(item.publishedAt()),
                        "news-source-" + item.id(),
                        "caption"));
        return desk.panel("plain", parts.toArray(Node[]::new));
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
