package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.VisitorAction.Back;
import vn.motcua.contract.screen.VisitorAction.Choose;
import vn.motcua.contract.screen.VisitorAction.ChooseService;
import vn.motcua.contract.screen.VisitorAction.Done;
import vn.motcua.contract.screen.VisitorAction.Start;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.contract.utility.UtilityPlace;

/** Who looks at a road sees it as it is, or is told since when no newer picture came. */
class PictureVisitTest {
    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void start() {
        kiosk = new FakeKiosk(folder);
        var place =
                new UtilityPlace(
                        "crossing", FakeUtilities.same("Ngã tư"), FakeUtilities.same("Phường"));
        kiosk.utilities.offer("cameras", new UtilityOffer.Pictures(List.of(place), 10));
        kiosk.utilities.next = picture("first");
    }

    @Test
    void a_newer_picture_comes_by_itself_and_the_old_one_goes() throws Exception {
        UtilityState.PictureShown first = look();
        Path file = kiosk.visit.picture(first.picture()).orElseThrow();
        assertThat(Files.readString(file)).isEqualTo("first");

        kiosk.utilities.next = picture("second");
        kiosk.pass(Duration.ofSeconds(10));
        UtilityState.PictureShown second =
                kiosk.await(UtilityState.PictureShown.class, each -> !each.equals(first));
        assertThat(Files.readString(kiosk.visit.picture(second.picture()).orElseThrow()))
                .isEqualTo("second");
        assertThat(file).doesNotExist();
    }

    @Test
    void the_last_picture_stands_with_its_time_when_none_comes() throws Exception {
        UtilityState.PictureShown first = look();
        kiosk.utilities.next = new UtilityAnswer.LineDown();
        kiosk.pass(Duration.ofSeconds(10));
        UtilityState.PictureShown old =
                kiosk.await(UtilityState.PictureShown.class, each -> !each.freshness().current());
        assertThat(old.picture()).isEqualTo(first.picture());
        assertThat(old.freshness().asOf()).isEqualTo(FakeKiosk.START);
    }

    @Test
    void a_camera_that_never_answers_is_said() throws Exception {
        kiosk.utilities.next = new UtilityAnswer.SourceSilent();
        choose();
        assertThat(kiosk.await(UtilityState.NotAnswered.class).reason())
                .isEqualTo(UtilityState.Reason.SOURCE_SILENT);
        kiosk.touch(new Back());
        assertThat(kiosk.state()).isInstanceOf(UtilityState.Offered.class);
    }

    @Test
    void nothing_of_it_stays_on_the_disk() throws Exception {
        Path file = kiosk.visit.picture(look().picture()).orElseThrow();
        kiosk.touch(new Done());
        assertThat(file).doesNotExist();
    }

    private UtilityState.PictureShown look() throws InterruptedException {
        choose();
        return kiosk.await(UtilityState.PictureShown.class);
    }

    private void choose() {
        kiosk.touch(
                new Start(),
                new ChooseService(Service.UTILITIES),
                new Choose("cameras"),
                new Choose("crossing"));
    }

    private static UtilityAnswer picture(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new UtilityAnswer.Pictured(
                Base64.getEncoder().encodeToString(bytes), FakeKiosk.START);
    }
}
