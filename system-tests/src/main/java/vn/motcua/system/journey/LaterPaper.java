package vn.motcua.system.journey;

import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.system.site.Site;

/** The officer asks for one more paper; she scans it, and the dossier goes on. */
record LaterPaper(Site site, Steps steps, HandingIn handing, Office office) {
    void walk(Dossier dossier) throws Exception {
        String code = dossier.code().value();
        steps.step(
                "the officer asks for a paper",
                () ->
                        office.askForPaper(
                                site,
                                dossier,
                                new RequestedPaper("Giấy chứng sinh", "Bản đã nộp bị mờ")));
        steps.step(
                "hold the slip to the reader",
                () -> site.until("the kiosk heard of it", () -> isAsked(code)));
        steps.step(
                "what is missing",
                () -> site.press("missing-papers", ScreenState.MissingPapers.class));
        handing.loadFeeder(1);
        steps.step("supplement", () -> site.press("supplement-now", ScreenState.ScanPaper.class));
        steps.step("scan what was asked for", () -> handing.scanAndKeep());
        steps.step(
                "send it",
                () -> {
                    var _ = handing.consentAndSend();
                });
        steps.step(
                "the dossier goes on",
                () ->
                        site.until(
                                "the officer has it",
                                () ->
                                        site.atProvince(code)
                                                .filter(d ->
                                                        !d.status().is(NationalStatus.PAPERS_ASKED))
                                                .isPresent()));
    }

    private boolean isAsked(String code) {
        try {
            site.reader().hold(code);
            return site.await(ScreenState.DossierShown.class)
                    .dossier()
                    .status()
                    .is(NationalStatus.PAPERS_ASKED);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
