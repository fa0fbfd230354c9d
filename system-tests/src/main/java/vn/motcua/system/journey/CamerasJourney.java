package vn.motcua.system.journey;

import java.time.Duration;
import java.util.function.Predicate;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.system.site.Site;

/** She sees how busy a road is; a newer picture comes by itself, or its age is told. */
final class CamerasJourney implements Journey {
    private static final Duration IN_TIME = Duration.ofSeconds(40);

    @Override
    public String name() {
        return "traffic-cameras";
    }

    @Override
    public String about() {
        return "a picture of a road, a newer one by itself, and its time when none comes";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        EnquiryJourney.home(site);
        site.press("tile-utilities", UtilityState.Offered.class);
        steps.step(
                "places",
                () -> site.press("utility-traffic-cameras", UtilityState.PlacesListed.class));
        steps.step(
                "picture", () -> site.press("place-mau-crossing", UtilityState.PictureShown.class));
        String first = site.await(UtilityState.PictureShown.class).picture();
        steps.step("a newer one", () -> await(site, shown -> !shown.picture().equals(first)));
        site.province().sandboxSources().getFirst().silent("traffic-cameras", true);
        steps.step("none comes", () -> await(site, shown -> !shown.freshness().current()));
        site.press("back", UtilityState.PlacesListed.class);
    }

    private static void await(Site site, Predicate<UtilityState.PictureShown> fits)
            throws InterruptedException {
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof UtilityState.PictureShown shown
                                        && fits.test(shown),
                        IN_TIME);
    }
}
