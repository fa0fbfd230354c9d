package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.procedure.AuthorityLevel;
import vn.motcua.contract.procedure.LifeEvents;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PrintState;
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
    void an_event_whose_procedures_are_not_here_yet_has_no_tile() {
        List<LifeEvents.Event> events = kiosk.memory.catalogue.events();
        var birth = kiosk.memory.catalogue.procedure("1.001193").orElseThrow();
        kiosk.memory.catalogue = new Catalogue(List.of(birth), events);
        kiosk.touch(new VisitorAction.Start(), new VisitorAction.ChooseService(Service.PROCEDURES));

        assertThat(((ProcedureState.FindProcedure) kiosk.state()).events())
                .extracting(Option::id)
                .containsExactly("birth");
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

    @Test
    void one_known_by_its_name_only_is_handed_in_and_an_officer_says_what_is_missing() {
        var listed =
                new ListedProcedure(
                        "8.000001", "Xây nhà yến", List.of(AuthorityLevel.COMMUNE), "Chăn nuôi");
        kiosk.memory.others = List.of(listed);
        open(listed);

        assertThat(kiosk.state()).isEqualTo(new ProcedureState.ProcedureListed(listed, true));
        kiosk.touch(new VisitorAction.Back());
        assertThat(kiosk.state()).isInstanceOf(ProcedureState.ProcedureResults.class);
        kiosk.touch(new VisitorAction.Choose(listed.code()), new VisitorAction.Continue());
        assertThat(kiosk.state())
                .isInstanceOfSatisfying(
                        ScreenState.ScanPaper.class,
                        scan ->
                                assertThat(scan.errand())
                                        .isEqualTo(
                                                new Errand.NewDossier(
                                                        new Procedure("8.000001", "Xây nhà yến"))));
    }

    @Test
    void a_form_to_fill_in_at_home_is_printed() throws Exception {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.PROCEDURES),
                new VisitorAction.Choose("marriage"),
                new VisitorAction.Choose("1.000894"),
                new VisitorAction.PrintSlip());
        var withoutQuestions = (ProcedureState.ProcedureShown) kiosk.state();
        kiosk.touch(
                new VisitorAction.StartAgain(),
                new VisitorAction.ChooseService(Service.PROCEDURES),
                new VisitorAction.Choose("1.001193"),
                new VisitorAction.PrintSlip());
        kiosk.await(
                ProcedureState.ProcedureShown.class,
                shown -> shown.blankForm().print() instanceof PrintState.Printed);

        assertThat(withoutQuestions.blankForm().onPhone()).isEmpty();
        assertThat(kiosk.printing.blankForms).containsExactly("1.001193");
    }

    @Test
    void what_only_a_ministry_deals_with_is_told_and_not_taken_in() {
        var listed =
                new ListedProcedure(
                        "8.000002", "Xây nhà yến", List.of(AuthorityLevel.MINISTRY), "Chăn nuôi");
        kiosk.memory.others = List.of(listed);
        open(listed);
        kiosk.touch(new VisitorAction.Continue());

        assertThat(kiosk.state()).isEqualTo(new ProcedureState.ProcedureListed(listed, false));
    }

    private void open(ListedProcedure listed) {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.PROCEDURES),
                new VisitorAction.Continue(),
                new VisitorAction.Answer("nhà yến"),
                new VisitorAction.Choose(listed.code()));
    }
}
