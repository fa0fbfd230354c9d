package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;

/** Whoever has never done it may try first, with a dossier that nobody has. */
class PracticeVisitTest {
    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void practise() {
        kiosk = new FakeKiosk(folder);
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.GUIDE),
                new VisitorAction.Practise());
    }

    private ScreenState step() {
        return kiosk.state() instanceof ScreenState.Practice(var step, _) ? step : kiosk.state();
    }

    private void type(String text) {
        kiosk.touch(new VisitorAction.TypeTheCode(), new VisitorAction.CodeTyped(text));
    }

    @Test
    void the_practice_code_leads_to_an_invented_dossier_that_nobody_was_asked_for() {
        type(PracticeFlow.CODE.value());

        assertThat(step()).isInstanceOf(ScreenState.DossierShown.class);
        assertThat(kiosk.frame().display().layout().guided()).isTrue();
    }

    @Test
    void what_is_typed_too_short_is_told_as_on_the_real_way() {
        type("H00-260101-");

        assertThat(step()).isInstanceOf(ScreenState.TypeCode.class);
        assertThat(((ScreenState.TypeCode) step()).answer())
                .isInstanceOf(CodeAnswer.Incomplete.class);
    }

    @Test
    void it_can_be_tried_again_and_left() {
        type(PracticeFlow.CODE.value());
        kiosk.touch(new VisitorAction.Practise());
        assertThat(step()).isInstanceOf(ScreenState.FindDossier.class);

        kiosk.touch(new VisitorAction.Back());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
    }

    @Test
    void nothing_is_printed_of_it() {
        type(PracticeFlow.CODE.value());
        ScreenState shown = kiosk.state();
        kiosk.touch(new VisitorAction.PrintSlip());

        assertThat(kiosk.state()).isEqualTo(shown);
    }
}
