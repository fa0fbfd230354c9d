package vn.motcua.system.journey;

import java.time.Duration;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.system.site.Site;

/** The line is down, the kiosk even starts anew; the papers arrive once when the line is back. */
final class SubmitOfflineJourney implements Journey {
    @Override
    public String name() {
        return "submit-offline";
    }

    @Override
    public String about() {
        return "papers handed in without a line arrive once when it is back";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        HandingIn handing = new HandingIn(site);
        steps.step("the line is cut", () -> cut(site));
        steps.step("choose the procedure", handing::chooseProcedure);
        handing.loadFeeder(2);
        steps.step("scan", () -> handing.scanAndKeep());
        ScreenState.HandedIn[] shown = new ScreenState.HandedIn[1];
        steps.step("consent and send", () -> shown[0] = handing.consentAndSend());
        JourneyFailure.unless(!shown[0].atProvince(), "it claims that the province has it");
        steps.step("the receipt", () -> handing.checkReceipt(shown[0]));
        String number = shown[0].number();
        site.press("done", ScreenState.Goodbye.class);
        site.await(ScreenState.Idle.class);
        steps.step("look it up while it waits", () -> lookUpWaiting(site, number));
        steps.step(
                "the kiosk starts anew", () -> site.restartServer(site.files().simulatedDevices()));
        JourneyFailure.unless(site.atProvince(number).isEmpty(), "it got through a cut line");
        steps.step("the line is back", () -> mend(site, handing, number));
        JourneyFailure.unless(count(site, number) == 1, "the province has it more than once");
        steps.step("look it up at the province", () -> lookUp(site, number));
    }

    private static void cut(Site site) throws InterruptedException {
        site.line().cut();
        site.ui().awaitFrame(frame -> !frame.online(), Duration.ofSeconds(20));
    }

    private static void mend(Site site, HandingIn handing, String number) throws Exception {
        site.line().mend();
        handing.arrives(number);
    }

    private static void lookUpWaiting(Site site, String number) throws InterruptedException {
        site.reader().hold(number);
        site.await(ScreenState.SubmissionWaiting.class);
    }

    private static void lookUp(Site site, String number) throws InterruptedException {
        site.ui()
                .awaitFrame(
                        frame -> frame.online() && frame.state() instanceof ScreenState.Idle,
                        Duration.ofSeconds(20));
        site.reader().hold(number);
        site.await(ScreenState.DossierShown.class);
    }

    private static long count(Site site, String number) {
        return site.province()
                .database()
                .read((Handle handle) ->
                        handle.createQuery(
                                        """
                                        SELECT count(*) FROM dossier
                                        WHERE submission_number = ?
                                        """)
                                .bind(0, number)
                                .mapTo(Long.class)
                                .one());
    }
}
