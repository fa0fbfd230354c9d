package vn.motcua.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;

/**
 * What stands around every screen: header, band when there is no line, the page itself, alerts, and
 * the bar. What is read stands above; what is touched stands below the line that everyone reaches.
 */
public final class FrameView extends Region {
    private static final double LANDSCAPE_ACTIONS = 0.32;
    private static final double LANDSCAPE_ACTIONS_REFLOWED = 0.46;
    private static final double LANDSCAPE_CONTROLS = 0.6;
    private static final double FIELD_GAP_MM = 2.6;
    private static final int NARROW_MAX = 4;
    private static final int NARROW_MAX_REFLOWED = 2;

    private final Desk desk;
    private final Page page;
    private final VBox top;
    private final PagedArea content;
    private final VBox field;
    private final PagedArea controls;
    private final Region actions;
    private final VBox bottom;
    private final Class<?> screen;
    private final Label time;
    private long shownMinute = Long.MIN_VALUE;

    public FrameView(ScreenFrame frame, Page page, Desk desk) {
        this.desk = desk;
        this.page = page;
        this.screen = frame.state().getClass();
        getStyleClass().add("root");
        time = desk.label("", "clock", "clock");
        top = new VBox(header());
        if (!frame.online() && !(frame.state() instanceof ScreenState.OutOfService)) {
            top.getChildren().add(offlineBand());
        }
        content = new PagedArea("page", column(page.content(), page.place()), desk);
        field = column(page.field(), Pos.BOTTOM_LEFT);
        controls = new PagedArea("controls", column(page.controls(), Pos.BOTTOM_LEFT), desk);
        controls.setVisible(!page.controls().isEmpty());
        if (desk.isGuided() && page.field().isEmpty()) {
            pointAtNext();
        }
        actions = grid(page.actions());
        bottom = new VBox();
        frame.banners().stream().limit(1).forEach(alert -> bottom.getChildren().add(banner(alert)));
        bottom.getChildren().add(new AccessibilityBar(frame, desk));
        getChildren().addAll(top, content, field);
        getChildren().addAll(isApart() ? List.of(actions, controls) : List.of(controls, actions));
        getChildren().add(bottom);
        if (page.isBare()) {
            getChildren().setAll(page.content());
        }
    }

    /** A screen that was only drawn anew stays where the visitor had moved it. */
    public void stayLike(FrameView before) {
        if (before.screen.equals(screen)) {
            content.offset(before.content.offset());
            controls.offset(before.controls.offset());
        }
    }

    /** Where there is one way on, a hand shows it; what is typed or chosen is the visitor's own. */
    private void pointAtNext() {
        page.actions().stream()
                .filter(each -> each.getStyleClass().contains("primary") && !each.isDisabled())
                .findFirst()
                .ifPresent(desk::pointAt);
    }

    /**
     * The time at the centre; called with each picture.
     *
     * @return whether it shows another time now
     */
    public boolean showTime(Instant now) {
        long minute = now.getEpochSecond() / Duration.ofMinutes(1).toSeconds();
        if (minute == shownMinute) {
            return false;
        }
        shownMinute = minute;
        String words = desk.moments().time(now);
        time.setText(words);
        time.setAccessibleText(desk.word("header.time", words));
        return true;
    }

    private Node header() {
        double gap = desk.tokens().px(4);
        Label name = desk.label(desk.config().centre().name(), "centre", "centre");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox header = new HBox(gap, Icons.emblem(desk.tokens().px(14)), name);
        if (!desk.tokens().isReflowed()) { // the name needs the room for larger letters
            time.setMinWidth(USE_PREF_SIZE);
            header.getChildren().add(time);
        }
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("header");
        return header;
    }

    private Node offlineBand() {
        Label words = desk.label(desk.word("offline.band"), "offline");
        words.setGraphic(Icons.of("offline", desk.tokens().icon(10)));
        VBox band = desk.panel("warn", words);
        band.setId("offline-band");
        band.getStyleClass().add("band");
        return band;
    }

    private Node banner(Alert alert) {
        String words =
                alert.isDrill() ? desk.word("alert.drill.title", alert.title()) : alert.title();
        Label title = desk.label(words, "banner-title", "strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        String icon = alert.isDrill() ? "info" : "warning";
        HBox line = new HBox(desk.tokens().px(4), Icons.of(icon, desk.tokens().icon(12)), title);
        line.setAlignment(Pos.CENTER_LEFT);
        Button show =
                desk.button(
                        "banner",
                        desk.word("banner.show"),
                        new VisitorAction.ShowAlert(alert.id()));
        show.setMinWidth(USE_PREF_SIZE);
        show.setMaxWidth(USE_PREF_SIZE);
        line.getChildren().add(show);
        line.getStyleClass().addAll("panel", alert.isDrill() ? "info" : "danger", "band");
        return line;
    }

    private VBox column(List<Node> nodes, Pos place) {
        VBox column = new VBox(desk.tokens().px(5));
        column.getChildren().addAll(nodes);
        column.setFillWidth(true);
        column.setAlignment(place);
        return column;
    }

    /**
     * Below a low line there is no room for controls above actions, and keys need all the height
     * there is: they stand side by side.
     */
    private boolean isApart() {
        return desk.tokens().isLandscape()
                && !page.isWide()
                && !page.controls().isEmpty()
                && (desk.tokens().display().layout().lowered() || !page.field().isEmpty());
    }

    /** With the gap below it; nothing when nothing is typed. */
    private double fieldHeight(double width) {
        return page.field().isEmpty()
                ? 0
                : field.prefHeight(width) + desk.tokens().px(FIELD_GAP_MM);
    }

    /** What is typed into stands above the keys, however few of them are in sight. */
    private void placeControls(double left, double top, double width, double height) {
        controls.resizeRelocate(left, top, width, height);
        double fieldHeight = fieldHeight(width);
        field.resizeRelocate(left, top - fieldHeight, width, field.prefHeight(width));
    }

    /** Two actions a row; beside the words, one. The primary one has the last row when odd. */
    private Region grid(List<Button> all) {
        int most = desk.tokens().isReflowed() ? NARROW_MAX_REFLOWED : NARROW_MAX;
        boolean narrow =
                desk.tokens().isLandscape() && !page.isWide() && all.size() <= most && !isApart();
        return desk.grid(narrow ? 1 : 2, all);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (page.isBare()) {
            page.content().forEach(each -> each.resizeRelocate(0, 0, width, height));
            return;
        }
        double topHeight = top.prefHeight(width);
        double bottomHeight = bottom.prefHeight(width);
        top.resizeRelocate(0, 0, width, topHeight);
        bottom.resizeRelocate(0, height - bottomHeight, width, bottomHeight);
        double margin = desk.tokens().px(6);
        double reach = height - desk.tokens().reach();
        Place place =
                new Place(
                        margin,
                        topHeight + margin,
                        width - 2 * margin,
                        height - bottomHeight - margin,
                        reach);
        if (desk.tokens().isLandscape() && !page.isWide()) {
            layOutSideBySide(place);
        } else {
            layOutInOneColumn(place);
        }
    }

    /**
     * The room between header and bar.
     *
     * @param reach nothing above this may have to be touched
     */
    private record Place(double left, double top, double width, double bottom, double reach) {
        double touchTop() {
            return Math.max(top, reach);
        }
    }

    private void layOutInOneColumn(Place place) {
        double gap = desk.tokens().px(5);
        double actionsHeight = page.actions().isEmpty() ? 0 : actions.prefHeight(place.width());
        double below = place.bottom() - actionsHeight;
        actions.resizeRelocate(place.left(), below, place.width(), actionsHeight);
        below -= actionsHeight > 0 ? gap : 0;
        if (page.controls().isEmpty()) {
            content.resizeRelocate(
                    place.left(), place.top(), place.width(), Math.max(0, below - place.top()));
            return;
        }
        double wanted = controls.prefHeight(place.width());
        double words = content.prefHeight(place.width());
        double typed = fieldHeight(place.width());
        double most =
                below
                        - Math.max(
                                place.touchTop(),
                                place.top() + Math.min(words, least()) + gap + typed);
        double controlsHeight = Math.clamp(wanted, 0, Math.max(0, most));
        boolean wordsTooLong = words > below - controlsHeight - typed - gap - place.top() + 1;
        if (wordsTooLong) {
            double pager = content.buttonsHeight(place.width()) + gap + typed;
            double lowest = below - place.touchTop() - pager;
            controlsHeight = Math.clamp(wanted, 0, Math.max(0, Math.min(most, lowest)));
        }
        placeControls(place.left(), below - controlsHeight, place.width(), controlsHeight);
        content.resizeRelocate(
                place.left(),
                place.top(),
                place.width(),
                Math.max(0, below - controlsHeight - typed - gap - place.top()));
    }

    /** The words keep at least this much, however many controls there are. */
    private double least() {
        return desk.tokens().grown(36);
    }

    private void layOutSideBySide(Place place) {
        double gap = desk.tokens().px(6);
        boolean withControls = !page.controls().isEmpty();
        double share = desk.tokens().isReflowed() ? LANDSCAPE_ACTIONS_REFLOWED : LANDSCAPE_ACTIONS;
        double right = place.width() * (withControls ? LANDSCAPE_CONTROLS : share);
        if (!withControls && page.actions().isEmpty()) {
            content.resizeRelocate(
                    place.left(), place.top(), place.width(), place.bottom() - place.top());
            return;
        }
        double left = place.width() - right - gap;
        double rightLeft = place.left() + left + gap;
        boolean apart = isApart();
        double actionsHeight =
                page.actions().isEmpty() ? 0 : actions.prefHeight(apart ? left : right);
        double above = place.bottom() - actionsHeight - (actionsHeight > 0 ? gap : 0);
        actions.resizeRelocate(
                apart ? place.left() : rightLeft,
                place.bottom() - actionsHeight,
                apart ? left : right,
                actionsHeight);
        double below = apart ? place.bottom() : above;
        double highest = Math.max(place.touchTop(), place.top() + fieldHeight(right));
        double controlsHeight =
                Math.clamp(controls.prefHeight(right), 0, Math.max(0, below - highest));
        placeControls(rightLeft, below - controlsHeight, right, controlsHeight);
        content.resizeRelocate(
                place.left(),
                place.top(),
                left,
                Math.max(0, (apart ? above : place.bottom()) - place.top()));
    }
}
