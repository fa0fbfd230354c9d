package vn.motcua.system.journey;

import java.time.Duration;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.device.simulated.SanedPeer;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.system.site.Site;

/**
 * Papers go in, a receipt comes out, the province has exactly that, and the kiosk shows what came
 * of it.
 */
final class SubmitJourney implements Journey {
    private static final int PAGES = 3;

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public String about() {
        return "papers from an eSCL scanner and from saned are handed in and accepted";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        HandingIn handing = new HandingIn(site);
        steps.step("choose the procedure", handing::chooseProcedure);
        handing.loadFeeder(PAGES);
        steps.step("scan with eSCL", () -> site.press("scan", ScreenState.PagesToCheck.class));
        steps.step("keep the pages", () -> site.press("use-pages", ScreenState.Review.class));
        ScreenState.HandedIn[] shown = new ScreenState.HandedIn[1];
        steps.step("consent and send", () -> shown[0] = handing.consentAndSend());
        JourneyFailure.unless(shown[0].pages() == PAGES, "pages were lost: " + shown[0].pages());
        steps.step("the receipt", () -> handing.checkReceipt(shown[0]));
        String number = shown[0].number();
        steps.step("the province has it", () -> accept(site, handing.arrives(number)));
        steps.step("finish", () -> finish(site));
        steps.step("look it up by the receipt", () -> lookUp(site, number));
        finish(site);
        withSaned(site, steps);
    }

    private static void accept(Site site, Dossier dossier) {
        var _ =
                site.province()
                        .desk()
                        .act(
                                dossier.code(),
                                dossier.version(),
                                new OfficerAction.Accept(
                                        "Nguyễn Thị Mẫu",
                                        new Holder("Phòng Tư pháp", "Trần Văn Mẫu"),
                                        3,
                                        "Quầy số 4"));
    }

    private static void lookUp(Site site, String number) throws InterruptedException {
        site.reader().hold(number);
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof ScreenState.DossierShown shown
                                        && shown.dossier().status().is(NationalStatus.ACCEPTED),
                        Duration.ofSeconds(20));
    }

    private static void finish(Site site) throws InterruptedException {
        site.press("done", ScreenState.Goodbye.class);
        site.await(ScreenState.Idle.class);
    }

    /** The same with pages from a program that we did not write. */
    private static void withSaned(Site site, Steps steps) throws Exception {
        try (SanedPeer saned = SanedPeer.start()) {
            site.restartServer(site.files().devicesWithSane(saned.port()));
            HandingIn handing = new HandingIn(site);
            site.await(ScreenState.Idle.class);
            steps.step("choose again", handing::chooseProcedure);
            int[] pages = new int[1];
            steps.step("scan with saned", () -> pages[0] = handing.scanAndKeep());
            JourneyFailure.unless(pages[0] > 0, "no page came from saned");
            ScreenState.HandedIn[] shown = new ScreenState.HandedIn[1];
            steps.step("send the pages of saned", () -> shown[0] = handing.consentAndSend());
            steps.step("the province has them", () -> handing.arrives(shown[0].number()));
        }
    }
}
