package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.local.procedure.Catalogue;

/** A power cut takes nothing from who stands there, and leaves nothing to who comes later. */
class BrokenOffVisitTest {
    private static final String CARD =
            "079155000000||Nguyễn Thị Mẫu|02091955|Nữ|12 Đường Mẫu, Phường 1|15082021";
    static final List<VisitorAction> UP_TO_THE_PAPERS =
            List.of(
                    new VisitorAction.Start(),
                    new VisitorAction.ChooseService(Service.HAND_IN),
                    new VisitorAction.ChooseProcedure("1.001193"),
                    new VisitorAction.Choose("yes"),
                    new VisitorAction.Choose("yes"),
                    new VisitorAction.Choose("no"),
                    new VisitorAction.Continue(),
                    new VisitorAction.Continue(),
                    new VisitorAction.Choose("number"),
                    new VisitorAction.Answer("079155000000"),
                    new VisitorAction.Answer("0901234567"),
                    new VisitorAction.Choose("mother"),
                    new VisitorAction.Answer("NGUYỄN AN"),
                    new VisitorAction.Choose("female"),
                    new VisitorAction.Answer("15092026"),
                    new VisitorAction.Choose("hospital"),
                    new VisitorAction.Answer(""),
                    new VisitorAction.Choose("counter"));

    @TempDir Path folder;

    private FakeKiosk kiosk() {
        return new FakeKiosk(folder, Catalogue.shipped());
    }

    /** The same kiosk, started anew with what is on its disk. */
    private FakeKiosk cutOff(FakeKiosk before) {
        return new FakeKiosk(folder, Catalogue.shipped(), before.memory.draft);
    }

    private void scan(FakeKiosk kiosk) throws IOException, InterruptedException {
        Path pages = Files.createDirectories(folder.resolve("visit").resolve("x"));
        Path file = Files.writeString(pages.resolveSibling("page.jpg"), "page");
        kiosk.nextScans.add(new ScanOutcome.Scanned(List.of(new PageImage(file, 1654, 2339))));
        kiosk.touch(new VisitorAction.Scan());
        kiosk.await(ScreenState.PagesToCheck.class);
    }

    private static ScreenState unveiled(FakeKiosk kiosk) {
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Veil.class);
        kiosk.touch(new VisitorAction.LiftVeil());
        return kiosk.state();
    }

    @Test
    void a_cut_after_any_touch_of_the_form_leads_back_to_that_very_screen() {
        List<Class<?>> shown = new ArrayList<>();
        FakeKiosk kiosk = kiosk();
        for (VisitorAction touch : UP_TO_THE_PAPERS) {
            kiosk.touch(touch);
            if (!kiosk.memory.draft.isEmpty()) {
                ScreenState before = kiosk.state();
                kiosk = cutOff(kiosk);
                assertThat(unveiled(kiosk)).isEqualTo(before);
                shown.add(before.getClass());
            }
        }

        assertThat(shown).hasSize(16);
        assertThat(kiosk.state()).isInstanceOf(ScreenState.ScanPaper.class);
    }

    @Test
    void a_cut_keeps_scanned_pages_and_consent() throws Exception {
        FakeKiosk kiosk = kiosk();
        UP_TO_THE_PAPERS.forEach(kiosk::touch);
        scan(kiosk);
        ScreenState pages = kiosk.state();
        kiosk = cutOff(kiosk);
        assertThat(unveiled(kiosk)).isEqualTo(pages);
        kiosk.touch(
                new VisitorAction.UsePages(),
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true));
        ScreenState review = kiosk.state();
        assertThat(((ScreenState.Review) review).consentGiven()).isTrue();

        assertThat(unveiled(cutOff(kiosk))).isEqualTo(review);
    }

    @Test
    void a_cut_at_the_number_to_call_leads_back_to_the_review_and_keeps_it() throws Exception {
        FakeKiosk kiosk = kiosk();
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure("1.004222"));
        scan(kiosk);
        kiosk.touch(
                new VisitorAction.UsePages(),
                new VisitorAction.Choose("phone"),
                new VisitorAction.Answer("0901234567"));
        ScreenState review = kiosk.state();
        kiosk.touch(new VisitorAction.Choose("phone"));
        assertThat(kiosk.state()).isEqualTo(new FormState.PhoneWanted("0901234567", false));

        assertThat(unveiled(cutOff(kiosk))).isEqualTo(review);
    }

    @Test
    void a_cut_while_sending_sends_once_more_under_the_same_key() throws Exception {
        FakeKiosk kiosk = kiosk();
        UP_TO_THE_PAPERS.forEach(kiosk::touch);
        scan(kiosk);
        kiosk.touch(
                new VisitorAction.UsePages(),
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.HandIn());
        kiosk.await(ScreenState.HandedIn.class, s -> s.receipt() instanceof PrintState.Printed);

        FakeKiosk after = cutOff(kiosk);
        after.await(ScreenState.Veil.class);
        after.touch(new VisitorAction.LiftVeil());
        after.await(ScreenState.HandedIn.class, s -> s.receipt() instanceof PrintState.Printed);
        assertThat(after.handedIn.getFirst().id()).isEqualTo(kiosk.handedIn.getFirst().id());
    }

    @Test
    void nothing_of_a_visit_that_ended_is_anywhere() throws Exception {
        FakeKiosk kiosk = kiosk();
        UP_TO_THE_PAPERS.forEach(kiosk::touch);
        scan(kiosk);
        kiosk.touch(new VisitorAction.Done(), new VisitorAction.Discard());

        assertThat(kiosk.memory.draft).isEmpty();
        FakeKiosk after = cutOff(kiosk);
        assertThat(after.state()).isInstanceOf(ScreenState.Idle.class);
        try (Stream<Path> left = Files.walk(folder.resolve("visit"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void who_goes_home_without_an_errand_leaves_no_draft() {
        FakeKiosk kiosk = kiosk();
        UP_TO_THE_PAPERS.subList(0, 5).forEach(kiosk::touch);
        assertThat(kiosk.memory.draft).isNotEmpty();
        kiosk.touch(new VisitorAction.Back(), new VisitorAction.Back(), new VisitorAction.Back());

        assertThat(kiosk.state()).isInstanceOf(ScreenState.ChooseProcedure.class);
        assertThat(kiosk.memory.draft).isEmpty();
    }

    @Test
    void a_draft_of_another_program_is_thrown_away() {
        FakeKiosk kiosk = new FakeKiosk(folder, Catalogue.shipped(), "{\"visitor\":1}");

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Idle.class);
        assertThat(kiosk.memory.draft).isEmpty();
    }

    @Test
    void the_card_itself_is_in_the_draft_and_so_is_who_holds_it() {
        FakeKiosk kiosk = kiosk();
        UP_TO_THE_PAPERS.subList(0, 8).forEach(kiosk::touch);
        kiosk.code(CARD);
        ScreenState before = kiosk.state();

        assertThat(unveiled(cutOff(kiosk))).isEqualTo(before);
    }
}
