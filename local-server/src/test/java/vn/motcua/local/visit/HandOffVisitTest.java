package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.HandOffConfig;
import vn.motcua.contract.screen.HandOffProgress;
import vn.motcua.contract.screen.HandOffState.CodeShown;
import vn.motcua.contract.screen.PageView;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.procedure.Catalogue;

/** Who has a phone sends photos of her papers, and loses none of them. */
class HandOffVisitTest {
    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void askForPaper() {
        askForPaper(new FakeKiosk(folder));
    }

    private void askForPaper(FakeKiosk asked) {
        kiosk = asked;
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure("1.001193"));
    }

    private String code() throws InterruptedException {
        kiosk.touch(new VisitorAction.UsePhone());
        return await(HandOffProgress.READY).address();
    }

    private CodeShown await(HandOffProgress progress) throws InterruptedException {
        return kiosk.await(CodeShown.class, shown -> shown.progress() == progress);
    }

    private CodeShown awaitPages(int pages) throws InterruptedException {
        kiosk.pass(Duration.ofSeconds(1));
        return kiosk.await(CodeShown.class, shown -> shown.pages() == pages);
    }

    @Test
    void photos_become_pages_and_she_goes_on_when_she_has_sent_the_last() throws Exception {
        String code = code();
        assertThat(code).matches("https://tinh\\.example/gui-anh/[A-Za-z0-9_-]{22}\\?lang=vi");
        kiosk.phone.send(code, SamplePhoto.ofPaper());
        assertThat(awaitPages(1).progress()).isEqualTo(HandOffProgress.OPENED);
        kiosk.phone.send(code, SamplePhoto.ofPaper());
        kiosk.phone.finished = true;

        ScreenState.PagesToCheck check = awaitCheck();

        assertThat(check.pages()).extracting(PageView::widthPx).containsExactly(900, 900);
        assertThat(kiosk.phone.erased).containsExactly(1, 2);
        awaitTrue(() -> kiosk.phone.ended.size() == 1);
        kiosk.touch(new VisitorAction.UsePages());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Review.class);
    }

    /** The phone is at work, so that no idle clock runs meanwhile. */
    private ScreenState.PagesToCheck awaitCheck() throws InterruptedException {
        awaitTrue(() -> {
            kiosk.pass(Duration.ofSeconds(1));
            return kiosk.state() instanceof ScreenState.PagesToCheck;
        });
        return (ScreenState.PagesToCheck) kiosk.state();
    }

    private static void awaitTrue(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.yield();
        }
    }

    @Test
    void what_is_no_picture_is_said_to_be_none_and_the_others_are_kept() throws Exception {
        String code = code();
        kiosk.phone.send(code, "\u00ff\u00d8\u00ff none".getBytes(StandardCharsets.ISO_8859_1));
        kiosk.phone.send(code, SamplePhoto.ofPaper());

        CodeShown shown = awaitPages(1);

        assertThat(shown.unread()).isEqualTo(1);
        kiosk.touch(new VisitorAction.Continue());
        assertThat(kiosk.await(ScreenState.PagesToCheck.class).pages()).hasSize(1);
    }

    @Test
    void when_the_visit_ends_so_does_the_code() throws Exception {
        String _ = code();

        kiosk.touch(new VisitorAction.Done());

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Goodbye.class);
        awaitTrue(() -> kiosk.phone.ended.size() == 1);
    }

    @Test
    void a_code_whose_time_is_over_is_followed_by_a_new_one() throws Exception {
        String first = code();
        kiosk.phone.forget();
        kiosk.pass(Duration.ofSeconds(1));
        assertThat(await(HandOffProgress.OVER).address()).isEmpty();

        kiosk.touch(new VisitorAction.TryAgain());

        assertThat(await(HandOffProgress.READY).address()).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void without_a_line_no_code_is_shown_until_there_is_one() throws Exception {
        kiosk.phone.lineDown = true;
        kiosk.touch(new VisitorAction.UsePhone());
        assertThat(await(HandOffProgress.LINE_DOWN).address()).isEmpty();

        kiosk.phone.lineDown = false;
        kiosk.pass(Duration.ofSeconds(1));

        assertThat(await(HandOffProgress.READY).address()).isNotEmpty();
        kiosk.touch(new VisitorAction.Back());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.ScanPaper.class);
    }

    @Test
    void where_it_is_turned_off_no_touch_leads_to_it() {
        var settings = SampleSettings.of(folder.resolve("off")).with(HandOffConfig.OFF);
        askForPaper(new FakeKiosk(settings, new Catalogue(List.of(), List.of()), ""));

        kiosk.touch(new VisitorAction.UsePhone());

        assertThat(kiosk.state()).isInstanceOf(ScreenState.ScanPaper.class);
    }

    @Test
    void a_power_cut_while_photos_come_keeps_those_that_are_here() throws Exception {
        String code = code();
        kiosk.phone.send(code, SamplePhoto.ofPaper());
        CodeShown _ = awaitPages(1);
        kiosk.phone.lineDown = true;
        kiosk.phone.send(code, SamplePhoto.ofPaper());

        var again = new FakeKiosk(folder, new Catalogue(List.of(), List.of()), kiosk.memory.draft);

        again.touch(new VisitorAction.LiftVeil());
        assertThat(((ScreenState.PagesToCheck) again.state()).pages()).hasSize(1);
        again.touch(new VisitorAction.AddPages(), new VisitorAction.UsePhone());
        assertThat(again.await(CodeShown.class, shown -> !shown.address().isEmpty()).address())
                .isNotEqualTo(code);
    }

    @Test
    void the_photo_of_a_place_stays_as_it_was_taken() throws Exception {
        kiosk.touch(
                new VisitorAction.StartAgain(),
                new VisitorAction.ChooseService(Service.PETITION),
                new VisitorAction.Choose("traffic"),
                new VisitorAction.Choose("words"),
                new VisitorAction.Answer("cổng chợ"));
        kiosk.phone.send(code(), SamplePhoto.ofPaper());

        CodeShown _ = awaitPages(1);
        kiosk.touch(new VisitorAction.Continue());

        PageView page = kiosk.await(ScreenState.PagesToCheck.class).pages().getFirst();
        assertThat(page.warnings()).isEmpty();
    }
}
