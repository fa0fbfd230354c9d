package vn.motcua.system.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.news.AlertDraft;
import vn.motcua.province.news.NewsDraft;
import vn.motcua.province.news.Publication;
import vn.motcua.system.site.Site;

/** The province publishes a news item and an emergency alert; the idle kiosk shows them. */
final class AlertJourney implements Journey {
    private static final String TITLE = "Bão số 13 đổ bộ tối nay";

    @Override
    public String name() {
        return "alert";
    }

    @Override
    public String about() {
        return "news and an emergency alert reach the idle screen; a visitor in a wizard is not cut";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        steps.step("idle", () -> site.await(ScreenState.Idle.class));
        steps.step("news", () -> publishNews(site));
        steps.step("an emergency takes the idle screen", () -> alarm(site));
        JourneyFailure.unless(
                site.ui().text("answer").equals(TITLE), "the alert's title is not on the screen");
        steps.step("read it", () -> site.press("alert-read", ScreenState.Home.class));
        steps.step("it stays in the banner", () -> banner(site));
        steps.step("withdrawn", () -> withdraw(site));
        new HandingIn(site).loadFeeder(1);
        steps.step("somebody is in a wizard", () -> wizard(site));
    }

    private static void publishNews(Site site) throws InterruptedException {
        var complaints =
                site.province()
                        .news()
                        .publish(
                                new NewsDraft(
                                        NewsCategory.ANNOUNCEMENT,
                                        "Trung tâm làm việc cả sáng thứ Bảy",
                                        "Từ tháng 12, quầy số 1 mở cửa sáng thứ Bảy.",
                                        "Từ tháng 12, quầy số 1 mở cửa sáng thứ Bảy.",
                                        "UBND phường Mẫu"));
        JourneyFailure.unless(complaints.isEmpty(), "the news was refused: " + complaints);
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof ScreenState.Idle idle
                                        && idle.news().stream()
                                                .anyMatch(item -> item.title().contains("thứ Bảy")),
                        Duration.ofSeconds(10));
    }

    private static void alarm(Site site) throws InterruptedException {
        var complaints =
                site.province()
                        .news()
                        .issue(
                                new AlertDraft(
                                        AlertLevel.EMERGENCY,
                                        TITLE,
                                        List.of("Ở trong nhà kiên cố từ 18:00."),
                                        "Ban Chỉ huy phòng thủ dân sự phường Mẫu",
                                        Instant.now().plus(Duration.ofHours(6)),
                                        List.of("112")));
        JourneyFailure.unless(complaints.isEmpty(), "the alert was refused: " + complaints);
        site.await(ScreenState.AlertShown.class);
    }

    private static void banner(Site site) {
        site.until("the banner is there", () -> site.ui().has("banner"));
    }

    private static void withdraw(Site site) {
        boolean gone =
                site.province().news().newest().stream()
                        .anyMatch(each ->
                                each instanceof Publication.Warning(var alert, _)
                                        && site.province().news().withdrawAlert(alert.id()));
        JourneyFailure.unless(gone, "the alert could not be withdrawn");
        site.until("the banner is gone", () -> !site.ui().has("banner"));
    }

    /** An alert while somebody chooses a procedure waits in the banner. */
    private static void wizard(Site site) throws InterruptedException {
        site.press("tile-hand-in", ScreenState.ChooseProcedure.class);
        var complaints =
                site.province()
                        .news()
                        .issue(
                                new AlertDraft(
                                        AlertLevel.EMERGENCY,
                                        "Nước sông lên nhanh",
                                        List.of("Rời khỏi bờ sông."),
                                        "Ban Chỉ huy",
                                        Instant.now().plus(Duration.ofHours(6)),
                                        List.of()));
        JourneyFailure.unless(complaints.isEmpty(), "the alert was refused: " + complaints);
        site.until("the banner is there", () -> site.ui().has("banner"));
        JourneyFailure.unless(
                site.ui().has("procedure-0"), "the alert broke into what she was doing");
    }
}
