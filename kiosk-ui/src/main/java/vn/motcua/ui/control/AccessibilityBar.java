package vn.motcua.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.SpeechSettings;
import vn.motcua.contract.screen.TextSize;
import vn.motcua.contract.screen.VisitorAction;

/** The lowest line of every screen: what everybody may need at any moment, always in one place. */
final class AccessibilityBar extends GridPane {
    private static final int COLUMNS_LARGE = 4;
    private static final int COLUMNS_REFLOWED = 3;

    private final Desk desk;

    AccessibilityBar(ScreenFrame frame, Desk desk) {
        this.desk = desk;
        List<Button> tools = tools(frame);
        int columns = columns(tools.size());
        double gap = desk.tokens().px(3.5);
        setHgap(gap);
        setVgap(gap);
        setPadding(new Insets(gap, desk.tokens().px(6), gap, desk.tokens().px(6)));
        for (int column = 0; column < columns; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(equal);
        }
        for (int place = 0; place < tools.size(); place++) {
            add(tools.get(place), place % columns, place / columns);
        }
        getStyleClass().add("bar");
    }

    private int columns(int tools) {
        TextSize size = desk.tokens().display().textSize();
        if (desk.tokens().isLandscape() || size == TextSize.NORMAL) {
            return tools;
        }
        return desk.tokens().isReflowed() ? COLUMNS_REFLOWED : COLUMNS_LARGE;
    }

    private List<Button> tools(ScreenFrame frame) {
        DisplaySettings display = frame.display();
        List<Button> tools = new ArrayList<>();
        if (frame.state() instanceof ScreenState.Home) {
            tools.add(tool("done", new VisitorAction.Done()));
        } else if (canStartAgain(frame.state())) {
            tools.add(tool("start-again", new VisitorAction.StartAgain()));
        }
        Language other =
                display.language().equals(Language.VIETNAMESE)
                        ? Language.ENGLISH
                        : Language.VIETNAMESE;
        tools.add(tool("language", new VisitorAction.ChooseLanguage(other)));
        TextSize size = display.textSize().next();
        tools.add(tool("text-size", new VisitorAction.ChooseTextSize(size)));
        SpeechSettings speech = display.speech();
        tools.add(tool("listen", new VisitorAction.ChooseSpeech(speech.on(!speech.on()))));
        if (!desk.tokens().isReflowed()) {
            tools.add(tool("lower", new VisitorAction.Lower(!display.layout().lowered())));
        }
        tools.add(tool("settings", new VisitorAction.ShowSettings()));
        Button call = tool("call-staff", new VisitorAction.CallStaff());
        call.getStyleClass().add("call");
        tools.add(call);
        return tools;
    }

    private static boolean canStartAgain(ScreenState state) {
        return switch (state) {
            case ScreenState.Idle _,
                    ScreenState.AlertShown _,
                    ScreenState.IdleWarning _,
                    ScreenState.AskBeforeEnd _,
                    ScreenState.Goodbye _,
                    ScreenState.HandingIn _,
                    ScreenState.OutOfService _ ->
                    false;
            default -> true;
        };
    }

    private Button tool(String id, VisitorAction action) {
        Button tool = desk.button(id, desk.word("bar." + id.replace('-', '_')), action);
        boolean beside = desk.tokens().isReflowed() && !desk.tokens().isLandscape();
        tool.setGraphic(Icons.of(id.equals("done") ? "start-again" : id, desk.tokens().icon(10)));
        tool.setContentDisplay(beside ? ContentDisplay.LEFT : ContentDisplay.TOP);
        tool.setMaxHeight(Double.MAX_VALUE);
        return tool;
    }
}
