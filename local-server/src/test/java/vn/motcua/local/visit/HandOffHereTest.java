package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.HandOffConfig;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.contract.screen.HandOffProgress;
import vn.motcua.contract.screen.HandOffState.CodeShown;
import vn.motcua.contract.screen.PageView;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.handoff.HallPhone;
import vn.motcua.local.procedure.Catalogue;

/**
 * While the line is down, a phone on the centre's own network is as good as one at the province.
 */
class HandOffHereTest {
    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void askForPaperWithoutALine() {
        var settings =
                SampleSettings.of(folder).with(new HandOffConfig(true, "Mot Cua", "127.0.0.1", 0));
        kiosk = new FakeKiosk(settings, new Catalogue(List.of(), List.of()), "");
        kiosk.phone.lineDown = true;
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure("1.001193"));
    }

    @AfterEach
    void close() {
        kiosk.phone.close();
    }

    private CodeShown code() throws InterruptedException {
        kiosk.touch(new VisitorAction.UsePhone());
        return await(HandOffProgress.READY);
    }

    private CodeShown await(HandOffProgress progress) throws InterruptedException {
        kiosk.pass(Duration.ofSeconds(1));
        return kiosk.await(CodeShown.class, shown -> shown.progress() == progress);
    }

    private void awaitNothingKept(HallPhone phone) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (phone.open().statusCode() == 200) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
        try (Stream<Path> files = Files.list(folder.resolve("hand-off"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void photos_come_straight_to_the_visit_and_the_code_dies_with_its_use() throws Exception {
        CodeShown code = code();
        assertThat(code.network()).isEqualTo("Mot Cua");
        assertThat(code.address())
                .matches("http://127\\.0\\.0\\.1:\\d+/gui-anh/[A-Za-z0-9_-]{22}\\?lang=vi");
        try (var phone = new HallPhone(code.address())) {
            assertThat(phone.open().body()).contains("id=\"photos\"");
            assertThat(await(HandOffProgress.OPENED).pages()).isZero();
            var sent = phone.photos(SamplePhoto.ofPaper(), SamplePhoto.ofPaper());
            assertThat(sent.body()).contains("Đã nhận 2 ảnh");
            assertThat(phone.finish().body()).contains("id=\"done\"");

            kiosk.pass(Duration.ofSeconds(1));
            var check = kiosk.await(ScreenState.PagesToCheck.class);

            assertThat(check.pages()).extracting(PageView::widthPx).containsExactly(900, 900);
            awaitNothingKept(phone);
        }
    }

    @Test
    void when_the_visit_ends_so_do_the_code_and_what_was_sent() throws Exception {
        try (var phone = new HallPhone(code().address())) {
            assertThat(phone.photos(SamplePhoto.ofPaper()).statusCode()).isEqualTo(200);

            kiosk.touch(new VisitorAction.Done());

            assertThat(kiosk.state()).isInstanceOf(ScreenState.Goodbye.class);
            awaitNothingKept(phone);
        }
    }

    @Test
    void after_its_time_another_code_is_asked_for() throws Exception {
        CodeShown first = code();
        try (var phone = new HallPhone(first.address())) {
            waitFor(HandOffToken.LIFE);
            assertThat(phone.open().statusCode()).isEqualTo(404);
        }

        kiosk.touch(new VisitorAction.TryAgain());

        assertThat(await(HandOffProgress.READY).address()).isNotEqualTo(first.address());
    }

    /** Somebody stands there and says so now and then. */
    private void waitFor(Duration time) {
        for (long minute = 0; minute < time.toMinutes(); minute++) {
            kiosk.now = kiosk.now.plusSeconds(60);
            kiosk.touch(new VisitorAction.MoreTime());
        }
    }

    @Test
    void a_line_that_is_cut_under_a_code_is_followed_by_a_code_that_leads_here() throws Exception {
        kiosk.phone.lineDown = false;
        assertThat(code().network()).isEmpty();
        kiosk.phone.lineDown = true;
        assertThat(await(HandOffProgress.LINE_DOWN).address()).startsWith("https://tinh.example/");

        kiosk.touch(new VisitorAction.TryAgain());

        assertThat(await(HandOffProgress.READY).address()).startsWith("http://127.0.0.1:");
    }
}
