package vn.motcua.system.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.system.site.Site;

/** The officer asks for two papers; she scans them at the kiosk, and the dossier goes on. */
final class SupplementJourney implements Journey {
    @Override
    public String name() {
        return "supplement";
    }

    @Override
    public String about() {
        return "missing papers are named, scanned and handed in for an old dossier";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        Dossier dossier = Samples.with(site, NationalStatus.IN_PROGRESS);
        HandingIn handing = new HandingIn(site);
        steps.step("the officer asks for papers", () -> ask(site, dossier));
        steps.step(
                "hold the slip to the reader",
                () -> {
                    site.until("the kiosk heard of it", () -> showsRequest(site, dossier));
                });
        steps.step(
                "what is missing",
                () -> site.press("missing-papers", ScreenState.MissingPapers.class));
        handing.loadFeeder(1);
        steps.step("begin", () -> site.press("supplement-now", ScreenState.ScanPaper.class));
        steps.step("scan the first paper", () -> handing.scanAndKeep());
        site.await(ScreenState.ScanPaper.class);
        handing.loadFeeder(2);
        steps.step("scan the second paper", () -> handing.scanAndKeep());
        ScreenState.HandedIn[] shown = new ScreenState.HandedIn[1];
        steps.step("consent and send", () -> shown[0] = handing.consentAndSend());
        JourneyFailure.unless(
                shown[0].number().equals(dossier.code().value()), "not for this dossier");
        steps.step("the receipt", () -> handing.checkReceipt(shown[0]));
        steps.step(
                "the province goes on",
                () -> {
                    site.until(
                            "the dossier is worked on again",
                            () ->
                                    site.atProvince(dossier.code().value())
                                            .filter(d ->
                                                    !d.status().is(NationalStatus.PAPERS_ASKED))
                                            .isPresent());
                    var _ = handing.arrives(dossier.code().value());
                });
    }

    private static void ask(Site site, Dossier dossier) {
        var _ =
                site.province()
                        .desk()
                        .act(
                                dossier.code(),
                                dossier.version(),
                                new OfficerAction.AskForPapers(
                                        List.of(
                                                new RequestedPaper(
                                                        "Giấy chứng sinh", "Bản đã nộp bị mờ"),
                                                new RequestedPaper("Tờ khai", "Thiếu trang 2")),
                                        LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(10)));
    }

    private static boolean showsRequest(Site site, Dossier dossier) {
        try {
            site.reader().hold(dossier.code().value());
            var shown = site.await(ScreenState.DossierShown.class);
            return shown.dossier().status().is(NationalStatus.PAPERS_ASKED);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
