package vn.motcua.ui.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.TextSize;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.ScreenToolkit;
import vn.motcua.ui.compose.InputMethod;
import vn.motcua.ui.compose.ToneStyle;
import vn.motcua.ui.theme.Fonts;

/** A finger finds every key, and the eye the field, on every screen and at every text size. */
class KeyboardTest {
    private static final double SLACK_PX = 1.5;

    private static final KioskConfig.Screen PORTRAIT = screen(1080, 1920, 3.61);
    private static final KioskConfig.Screen SMALL_PORTRAIT = screen(1080, 1920, 4.03);
    private static final KioskConfig.Screen LANDSCAPE = screen(1920, 1080, 3.61);
    private static final KioskConfig.Screen LARGE_LANDSCAPE = screen(1920, 1080, 2.71);
    private static final List<KioskConfig.Screen> SCREENS =
            List.of(SMALL_PORTRAIT, LANDSCAPE, LARGE_LANDSCAPE);

    private final DrawnKeyboard drawn = new DrawnKeyboard();

    @BeforeAll
    static void startDrawing() throws InterruptedException {
        ScreenToolkit.start(true);
        Fonts.load();
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void every_key_is_large_enough_and_apart_from_its_neighbours(FieldKind kind) throws Exception {
        forEachLook(
                kind,
                (keyboard, tokens) -> {
                    List<Button> keys = keys(keyboard);
                    double height = tokens.px(kind.isDigits() ? 28 : 22);
                    for (Button key : keys) {
                        Bounds box = inScene(key);
                        assertThat(box.getWidth()).isGreaterThan(tokens.px(20) - SLACK_PX);
                        assertThat(box.getHeight()).isGreaterThan(height - SLACK_PX);
                    }
                    for (Button one : keys) {
                        for (Button other : keys) {
                            assertThat(
                                            one == other
                                                    || distance(one, other)
                                                            > tokens.px(2.6) - SLACK_PX)
                                    .as("%s and %s", one.getId(), other.getId())
                                    .isTrue();
                        }
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void nothing_covers_the_field_and_nothing_written_is_cut(FieldKind kind) throws Exception {
        forEachLook(
                kind,
                (keyboard, _) -> {
                    Bounds field = inScene(keyboard.field());
                    assertThat(field.getHeight()).isPositive();
                    for (Button key : keys(keyboard)) {
                        assertThat(inScene(key).intersects(field)).isFalse();
                        Text written = (Text) key.lookup(".text");
                        assertThat(written.getText()).isEqualTo(key.getText());
                        assertThat(written.getLayoutBounds().getWidth()).isLessThan(key.getWidth());
                        assertThat(written.getLayoutBounds().getHeight())
                                .isLessThan(key.getHeight() + SLACK_PX);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void every_key_says_its_name(FieldKind kind) throws Exception {
        onScreen(
                typed(kind),
                PORTRAIT,
                TextSize.NORMAL,
                (keyboard, _) ->
                        assertThat(keys(keyboard))
                                .allMatch(key -> !key.getAccessibleText().isBlank()));
    }

    @Test
    void a_name_is_written_with_letters_a_tone_and_a_chip() throws Exception {
        TypedText typed = typed(FieldKind.NAME);
        onScreen(
                typed,
                PORTRAIT,
                TextSize.NORMAL,
                (keyboard, _) -> {
                    press(keyboard, "n", "g", "u", "y", "e", "n");
                    chip(keyboard, 1).fire();
                    press(keyboard, "đ", "ư", "c", "tone-acute");
                    Label field = (Label) keyboard.field().lookup("#typed");
                    assertThat(field.getText()).isEqualTo("NGUYỄN ĐỨC");
                });
    }

    @Test
    void deleting_all_asks_first() throws Exception {
        TypedText typed = typed(FieldKind.TEXT);
        onScreen(
                typed,
                LANDSCAPE,
                TextSize.NORMAL,
                (keyboard, _) -> {
                    press(keyboard, "a", "clear");
                    assertThat(typed.text().get()).isEqualTo("A");
                    ((Button) keyboard.lookup("#clear-no")).fire();
                    assertThat(typed.text().get()).isEqualTo("A");
                    press(keyboard, "clear");
                    ((Button) keyboard.lookup("#clear-yes")).fire();
                    assertThat(typed.text().get()).isEmpty();
                });
    }

    @Test
    void of_a_long_text_the_end_is_seen_where_the_next_letter_comes() throws Exception {
        TypedText typed = typed(FieldKind.TEXT);
        typed.setText("đường ngập nước mỗi khi mưa lớn ".repeat(12));
        onScreen(
                typed,
                PORTRAIT,
                TextSize.LARGEST,
                (keyboard, _) -> {
                    Bounds before = inScene(keyboard.field());
                    press(keyboard, "x", "a");
                    Label field = (Label) keyboard.field().lookup("#typed");
                    assertThat(field.getText()).endsWith("lớn xa");
                    assertThat(inScene(keyboard.field())).isEqualTo(before);
                    assertThat(before.contains(inScene(field))).isTrue();
                });
    }

    @Test
    void the_letters_can_stand_in_the_order_of_the_alphabet() throws Exception {
        DisplaySettings inOrder =
                DisplaySettings.DEFAULT.with(DisplaySettings.Layout.USUAL.alphabetical(true));
        drawn.show(
                typed(FieldKind.NAME),
                PORTRAIT,
                inOrder,
                (keyboard, _) -> {
                    assertThat(inScene(keyboard.lookup("#key-a")).getMinX())
                            .isLessThan(inScene(keyboard.lookup("#key-b")).getMinX());
                    press(keyboard, "order");
                    assertThat(drawn.touches).containsExactly(new VisitorAction.OrderKeys(false));
                });
    }

    @Test
    void who_types_vni_has_digits_for_a_name_too() throws Exception {
        TypedText typed = new TypedText(FieldKind.NAME, InputMethod.VNI, ToneStyle.OLD);
        onScreen(
                typed,
                PORTRAIT,
                TextSize.NORMAL,
                (keyboard, _) -> {
                    press(keyboard, "d", "9", "u", "7", "c", "1");
                    assertThat(typed.text().get()).isEqualTo("ĐỨC");
                });
    }

    private void forEachLook(FieldKind kind, DrawnKeyboard.Look look) throws Exception {
        for (KioskConfig.Screen screen : SCREENS) {
            for (TextSize size : TextSize.values()) {
                TypedText typed = typed(kind);
                "nguyen".chars().forEach(key -> typed.press((char) key));
                onScreen(typed, screen, size, look);
            }
        }
    }

    private void onScreen(
            TypedText typed, KioskConfig.Screen screen, TextSize size, DrawnKeyboard.Look look)
            throws Exception {
        drawn.show(typed, screen, DisplaySettings.DEFAULT.with(size), look);
    }

    private static TypedText typed(FieldKind kind) {
        return new TypedText(kind, InputMethod.TELEX, ToneStyle.OLD);
    }

    private static KioskConfig.Screen screen(int width, int height, double pxPerMm) {
        return new KioskConfig.Screen(width, height, pxPerMm, 850, 1200, 1050, "right");
    }

    private static void press(Keyboard keyboard, String... keys) {
        for (String key : keys) {
            ((Button) keyboard.lookup("#key-" + key)).fire();
        }
    }

    private static Button chip(Keyboard keyboard, int number) {
        return (Button) keyboard.lookup("#chip-" + number);
    }

    private static List<Button> keys(Parent parent) {
        List<Button> keys = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node.isVisible() && node instanceof Button key) {
                keys.add(key);
            } else if (node.isVisible() && node instanceof Parent more) {
                keys.addAll(keys(more));
            }
        }
        return keys;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static double distance(Button one, Button other) {
        Bounds first = inScene(one);
        Bounds second = inScene(other);
        double across =
                Math.max(first.getMinX(), second.getMinX())
                        - Math.min(first.getMaxX(), second.getMaxX());
        double down =
                Math.max(first.getMinY(), second.getMinY())
                        - Math.min(first.getMaxY(), second.getMaxY());
        return Math.max(across, down);
    }
}
