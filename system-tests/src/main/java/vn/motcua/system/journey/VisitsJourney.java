package vn.motcua.system.journey;

import java.time.Clock;
import java.util.List;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.visit.VisitCount;
import vn.motcua.province.visit.Visits;
import vn.motcua.system.site.Site;

/** Two people hand papers in; the province sees that one of them need not come again. */
final class VisitsJourney implements Journey {
    private final Office office = new DeskOffice();

    @Override
    public String name() {
        return "journeys-saved";
    }

    @Override
    public String about() {
        return "the province counts who was finished in one visit, and who had to come again";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        var handing = new HandingIn(site);
        Dossier[] taken = new Dossier[1];
        steps.step("the first one hands in", () -> taken[0] = handIn(site, handing));
        steps.step("accepted at once", () -> office.accept(site, taken[0]));
        steps.step("the second one hands in", () -> taken[0] = handIn(site, handing));
        new LaterPaper(site, steps, handing, office).walk(taken[0]);
        steps.step("accepted now", () -> office.accept(site, taken[0]));
        steps.step("the office counts", () -> check(site, new VisitCount("", 2, 1, 0, 1)));
    }

    private static Dossier handIn(Site site, HandingIn handing) throws Exception {
        handing.chooseProcedure();
        handing.loadFeeder(1);
        handing.scanAndKeep();
        ScreenState.HandedIn shown = handing.consentAndSend();
        Dossier dossier = handing.arrives(shown.number());
        finish(site);
        return dossier;
    }

    private static void finish(Site site) throws InterruptedException {
        site.press("done", ScreenState.Goodbye.class);
        site.await(ScreenState.Idle.class);
    }

    private static void check(Site site, VisitCount wanted) {
        List<VisitCount> counted =
                new Visits(site.province().database(), Clock.systemUTC()).counted(1);
        JourneyFailure.unless(
                counted.getFirst().equals(wanted), "the office counts " + counted.getFirst());
    }
}
