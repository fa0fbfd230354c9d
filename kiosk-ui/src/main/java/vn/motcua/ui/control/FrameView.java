package vn.motcua.ui.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;

/**
 * What stands around every screen: header, band when there is no line, alerts, the page itself, its
 * actions, and the bar for language, text size and colours at the bottom.
 */
public final class FrameView extends BorderPane {
    private final Desk desk;

    public FrameView(ScreenFrame frame, Page page, Desk desk) {
        this.desk = desk;
        getStyleClass().add("root");
        VBox top = new VBox(header(frame));
        if (!frame.online() && !(frame.state() instanceof ScreenState.OutOfService)) {
            top.getChildren().add(offlineBand());
        }
        frame.banners().stream().limit(1).forEach(alert -> top.getChildren().add(banner(alert)));
        setTop(top);
        setBottom(bar(frame));
        setCenter(desk.tokens().isLandscape() ? landscape(page) : portrait(page));
    }

    private Node header(ScreenFrame frame) {
        double gap = desk.tokens().px(4);
        Label name = desk.label(desk.config().centre().name(), "centre", "strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox header = new HBox(gap, Icons.of("star", desk.tokens().px(12)), name);
        header.setAlignment(Pos.CENTER_LEFT);
        header.setPadding(new Insets(gap, desk.tokens().px(6), gap, desk.tokens().px(6)));
        header.setMinHeight(desk.tokens().px(24));
        header.getStyleClass().add("header");
        if (canStartAgain(frame.state())) {
            Button again =
                    desk.button(
                            "start-again",
                            desk.word("header.start_again"),
                            new VisitorAction.StartAgain());
            again.setMaxWidth(Region.USE_PREF_SIZE);
            again.setMinWidth(Region.USE_PREF_SIZE);
            header.getChildren().add(again);
        }
        return header;
    }

    private static boolean canStartAgain(ScreenState state) {
        return switch (state) {
            case ScreenState.Idle _,
                    ScreenState.AlertShown _,
                    ScreenState.Home _,
                    ScreenState.IdleWarning _,
                    ScreenState.AskBeforeEnd _,
                    ScreenState.Goodbye _,
                    ScreenState.HandingIn _,
                    ScreenState.OutOfService _ ->
                    false;
            default -> true;
        };
    }

    private Node offlineBand() {
        VBox band = desk.panel("warn", desk.label(desk.word("offline.band"), "offline"));
        band.setId("offline-band");
        return band;
    }

    private Node banner(Alert alert) {
        Label title = desk.label(alert.title(), "banner-title", "strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(desk.tokens().px(4), Icons.of("warning", desk.tokens().px(12)), title);
        line.setAlignment(Pos.CENTER_LEFT);
        Button show =
                desk.button(
                        "banner",
                        desk.word("banner.show"),
                        new VisitorAction.ShowAlert(alert.id()));
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setMaxWidth(Region.USE_PREF_SIZE);
        line.getChildren().add(show);
        line.getStyleClass().addAll("panel", "danger");
        return line;
    }

    private VBox contentOf(Page page) {
        VBox content = new VBox(desk.tokens().px(6));
        content.getChildren().addAll(page.content());
        content.setFillWidth(true);
        content.setAlignment(page.place());
        return content;
    }

    private Node portrait(Page page) {
        double margin = desk.tokens().px(6);
        PagedArea area = new PagedArea(contentOf(page), desk);
        VBox.setVgrow(area, Priority.ALWAYS);
        VBox column = new VBox(margin, area);
        if (!page.actions().isEmpty()) {
            column.getChildren().add(rows(page.actions()));
        }
        column.setPadding(new Insets(margin));
        return column;
    }

    private Node landscape(Page page) {
        double margin = desk.tokens().px(6);
        PagedArea area = new PagedArea(contentOf(page), desk);
        HBox.setHgrow(area, Priority.ALWAYS);
        HBox row = new HBox(margin, area);
        if (!page.actions().isEmpty()) {
            VBox actions = new VBox(desk.tokens().px(4));
            actions.getChildren().addAll(page.actions());
            actions.setAlignment(Pos.BOTTOM_CENTER);
            double width =
                    desk.config().screen().widthPx() * (desk.tokens().isReflowed() ? 0.36 : 0.3);
            actions.setMinWidth(width);
            actions.setMaxWidth(width);
            row.getChildren().add(actions);
        }
        row.setPadding(new Insets(margin));
        return row;
    }

    /** Two actions a row; one a row when the letters are large. The primary one is the widest. */
    private Node rows(List<Button> actions) {
        double gap = desk.tokens().px(4);
        VBox rows = new VBox(gap);
        int aRow = desk.tokens().isReflowed() ? 1 : 2;
        for (int first = 0; first < actions.size(); first += aRow) {
            HBox row = new HBox(gap);
            row.setFillHeight(true);
            List<Button> some = actions.subList(first, Math.min(actions.size(), first + aRow));
            some.forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
            some.forEach(button -> button.setPrefWidth(desk.tokens().px(100)));
            some.forEach(button -> button.setMaxHeight(Double.MAX_VALUE));
            row.getChildren().addAll(some);
            rows.getChildren().add(row);
        }
        return rows;
    }

    private Node bar(ScreenFrame frame) {
        var display = frame.display();
        Language other =
                display.language().equals(Language.VIETNAMESE)
                        ? Language.ENGLISH
                        : Language.VIETNAMESE;
        HBox bar =
                new HBox(
                        desk.tokens().px(4),
                        tool("language", new VisitorAction.ChooseLanguage(other)),
                        tool(
                                "text-size",
                                new VisitorAction.ChooseTextSize(display.textSize().next())),
                        tool("theme", new VisitorAction.ChooseTheme(display.theme().next())));
        double margin = desk.tokens().px(4);
        bar.setPadding(new Insets(margin, desk.tokens().px(6), margin, desk.tokens().px(6)));
        bar.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("bar");
        return bar;
    }

    private Button tool(String id, VisitorAction action) {
        Button tool = desk.button(id, desk.word("bar." + id.replace('-', '_')), action);
        tool.setGraphic(Icons.of(id, desk.tokens().px(10)));
        tool.setPrefWidth(desk.tokens().px(90));
        HBox.setHgrow(tool, Priority.ALWAYS);
        tool.setMaxHeight(Double.MAX_VALUE);
        return tool;
    }
}
