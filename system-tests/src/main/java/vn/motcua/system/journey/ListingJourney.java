package vn.motcua.system.journey;

import vn.motcua.contract.screen.UtilityState;
import vn.motcua.system.site.Site;

/** She reads what another office lists; when the line is cut it stands there with its age. */
final class ListingJourney implements Journey {
    private final String utility;
    private final String about;

    private ListingJourney(String utility, String about) {
        this.utility = utility;
        this.about = about;
    }

    static ListingJourney festivals() {
        return new ListingJourney("festivals", "festivals are read, with the line cut, too");
    }

    static ListingJourney farmMarket() {
        return new ListingJourney("farm-market", "produce and its price, with the line cut, too");
    }

    @Override
    public String name() {
        return utility;
    }

    @Override
    public String about() {
        return about;
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        steps.step("home", () -> EnquiryJourney.home(site));
        steps.step("utilities", () -> site.press("tile-utilities", UtilityState.Offered.class));
        steps.step("list", () -> site.press("utility-" + utility, UtilityState.Listed.class));
        JourneyFailure.unless(
                site.await(UtilityState.Listed.class).freshness().current(), "the list is old");
        steps.step("one of them", () -> site.press("item-0", UtilityState.ItemShown.class));
        JourneyFailure.unless(site.ui().has("qr"), "there is no code to read on");
        steps.step("back", () -> site.press("back", UtilityState.Listed.class));
        site.line().cut();
        site.until("the kiosk notices", () -> site.ui().has("offline-band"));
        site.press("back", UtilityState.Offered.class);
        steps.step("no line", () -> site.press("utility-" + utility, UtilityState.Listed.class));
        UtilityState.Listed old = site.await(UtilityState.Listed.class);
        JourneyFailure.unless(
                !old.freshness().current() && !old.items().isEmpty() && site.ui().has("as-of"),
                "without a line the list does not stand with its age");
    }
}
