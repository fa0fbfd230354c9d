package vn.motcua.system.journey;

import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.system.site.Site;

/** She reads about a job and applies for it with her scanned CV; the job centre has it. */
final class JobsJourney implements Journey {
    private static final int VISITS_MAX = 5;

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public String about() {
        return "a job that the job centre has verified is applied for with a scanned CV";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        UtilityState.ItemShown job = findJob(site, steps);
        HandingIn handing = new HandingIn(site);
        handing.loadFeeder(2);
        steps.step("apply", () -> site.press("apply", ScreenState.ScanPaper.class));
        steps.step("her CV", () -> handing.scanAndKeep());
        ScreenState.HandedIn[] shown = new ScreenState.HandedIn[1];
        steps.step("sent", () -> shown[0] = handing.consentAndSend());
        Dossier dossier = handing.arrives(shown[0].number());
        JourneyFailure.unless(
                dossier.procedure().name().contains(job.item().title().vi()),
                "nobody knows which job it is for: " + dossier.procedure().name());
    }

    /** Who came before the feed brought the procedure finds it with the next visit. */
    private static UtilityState.ItemShown findJob(Site site, Steps steps) throws Exception {
        for (int visit = 1; visit <= VISITS_MAX; visit++) {
            EnquiryJourney.home(site);
            site.press("tile-utilities", UtilityState.Offered.class);
            site.press("utility-jobs", UtilityState.Listed.class);
            UtilityState.ItemShown job = site.press("item-0", UtilityState.ItemShown.class);
            if (job.canApply()) {
                steps.step("the job", () -> {});
                return job;
            }
            site.press("start-again", ScreenState.Home.class);
            site.press("done", ScreenState.Goodbye.class);
            site.await(ScreenState.Idle.class);
        }
        throw new JourneyFailure("the job cannot be applied for");
    }
}
