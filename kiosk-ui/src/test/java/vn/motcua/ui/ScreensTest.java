package vn.motcua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.config.KeyboardConfig;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.ui.Screens.Entered;

/** What somebody typed outlives a look at the settings, and never a visitor. */
class ScreensTest {
    private static final ScreenState TYPING = new ScreenState.TypeCode("", new CodeAnswer.NoCode());

    private final Screens screens = new Screens(KeyboardConfig.USUAL);

    private Entered typeSomething() {
        Entered entered = screens.enteredOn(TYPING);
        entered.code().type("7");
        return entered;
    }

    private void pass(ScreenState... shown) {
        for (ScreenState each : shown) {
            Entered _ = screens.enteredOn(each);
        }
    }

    @Test
    void what_was_typed_is_still_there_after_settings_help_and_a_warning() {
        Entered typed = typeSomething();

        pass(
                new ScreenState.Settings(),
                new ScreenState.Veil(),
                new ScreenState.IdleWarning(45, false));

        assertThat(screens.enteredOn(TYPING).code()).isEqualTo(typed.code());
        assertThat(typed.code().text().get()).isEqualTo("7");
    }

    @Test
    void the_next_visitor_finds_nothing_of_what_was_typed() {
        Entered typed = typeSomething();

        pass(new ScreenState.Goodbye());

        assertThat(screens.enteredOn(TYPING).code()).isNotEqualTo(typed.code());
        assertThat(screens.enteredOn(TYPING).code().text().get()).isEmpty();
    }
}
