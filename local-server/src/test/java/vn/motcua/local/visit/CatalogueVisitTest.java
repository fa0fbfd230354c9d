package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.procedure.Catalogue;

/** A procedure is found by what happened, or by a few letters. */
class CatalogueVisitTest {
    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new FakeKiosk(folder, Catalogue.shipped());
    }

    @Test
    void a_procedure_is_found_by_its_life_event_and_by_words() {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.PROCEDURES),
                new VisitorAction.Choose("death"));
        assertThat(((ProcedureState.ProcedureResults) kiosk.state()).found())
                .extracting(card -> card.code())
                .contains("1.000656");
        kiosk.touch(new VisitorAction.Choose("1.000656"), new VisitorAction.Continue());

        assertThat(kiosk.state()).isInstanceOf(ProcedureState.PaperQuestion.class);
    }

    @Test
    void what_the_law_wants_before_an_officer_is_explained_but_not_taken() {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.PROCEDURES),
                new VisitorAction.Choose("marriage"),
                new VisitorAction.Choose("1.000894"),
                new VisitorAction.Continue());

        assertThat(kiosk.state()).isInstanceOf(ProcedureState.ProcedureShown.class);
    }

    @Test
    void what_the_province_publishes_waits_until_she_has_gone() {
        kiosk.touch(new VisitorAction.Start(), new VisitorAction.ChooseService(Service.PROCEDURES));
        kiosk.memory.catalogue = new Catalogue(List.of(), List.of());
        kiosk.touch(new VisitorAction.Continue(), new VisitorAction.Answer("khai sinh"));
        assertThat(((ProcedureState.ProcedureResults) kiosk.state()).found()).isNotEmpty();

        kiosk.touch(new VisitorAction.Done(), new VisitorAction.Start());

        assertThat(((ScreenState.Home) kiosk.state()).tiles())
                .doesNotContain(new ServiceTile.Open(Service.PROCEDURES));
    }

    @Test
    void a_few_letters_find_it_and_nothing_found_is_said() {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.PROCEDURES),
                new VisitorAction.Continue(),
                new VisitorAction.Answer("khai sinh"));
        assertThat(((ProcedureState.ProcedureResults) kiosk.state()).found()).isNotEmpty();
        kiosk.touch(
                new VisitorAction.Back(),
                new VisitorAction.Continue(),
                new VisitorAction.Answer("xyz"));

        assertThat(kiosk.state())
                .isInstanceOfSatisfying(
                        ProcedureState.ProcedureResults.class,
                        none -> assertThat(none.found()).isEmpty());
    }
}
