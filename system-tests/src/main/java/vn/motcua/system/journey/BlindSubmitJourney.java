package vn.motcua.system.journey;

import java.time.Duration;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.system.site.BlindRobot;
import vn.motcua.system.site.Site;

/** He cannot see: he hands papers in by ear, and the province has exactly these. */
final class BlindSubmitJourney implements Journey {
    private static final int PAGES = 2;

    private final boolean switches;

    BlindSubmitJourney(boolean switches) {
        this.switches = switches;
    }

    @Override
    public String name() {
        return switches ? "switch-submit" : "blind-submit";
    }

    @Override
    public String about() {
        return "papers handed in, by ear and "
                + (switches ? "two switches alone" : "eight keys alone");
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        HandingIn handing = new HandingIn(site);
        handing.loadFeeder(PAGES);
        BlindRobot visitor =
                switches
                        ? BlindRobot.withTwoSwitches(site.ui())
                        : BlindRobot.withEightKeys(site.ui());
        steps.step("plug the headset in", () -> visitor.plugHeadset("Ông bà cần làm gì"));
        steps.step("choose handing in", () -> visitor.choose("Nộp hồ sơ"));
        visitor.listenFor("nộp hồ sơ gì");
        steps.step("choose the procedure", () -> visitor.choose("Đăng ký thường trú"));
        visitor.listenFor("máy quét");
        steps.step("scan", () -> visitor.choose("Quét, nút bấm"));
        visitor.listenFor("Kiểm tra ảnh");
        steps.step("keep the pages", () -> visitor.choose("Dùng ảnh này"));
        visitor.listenFor("Kiểm tra trước khi gửi");
        steps.step("consent", () -> visitor.choose("Tôi đã xem lại"));
        var _ =
                site.ui()
                        .awaitFrame(
                                frame ->
                                        frame.state() instanceof ScreenState.Review review
                                                && review.consentGiven(),
                                Duration.ofSeconds(10));
        steps.step("send", () -> visitor.choose("Gửi hồ sơ"));
        visitor.listenFor("Đã nhận giấy tờ của Ông bà");
        var done = site.await(ScreenState.HandedIn.class);
        JourneyFailure.unless(done.pages() == PAGES, "pages were lost: " + done.pages());
        steps.step("the province has it", () -> handing.arrives(done.number()));
        steps.step("finish", () -> visitor.choose("Xong"));
        visitor.listenFor("Đã xóa thông tin");
        System.out.printf("  %d presses%n", visitor.presses());
    }
}
