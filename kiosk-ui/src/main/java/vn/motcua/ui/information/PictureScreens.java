package vn.motcua.ui.information;

import javafx.scene.control.Label;
import vn.motcua.contract.screen.PageView;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.utility.UtilityPlace;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.PagePicture;

/** K32 where pictures of places are shown. */
final class PictureScreens {
    private static final double PICTURE_MM = 120;

    private final Desk desk;
    private final String language;

    PictureScreens(Desk desk) {
        this.desk = desk;
        this.language = desk.tokens().display().language().tag();
    }

    Page places(UtilityState.PlacesListed listed) {
        Page page =
                new Page()
                        .low()
                        .add(
                                desk.answer(listed.utility().name().in(language)),
                                desk.label(desk.word("utilities.place"), "hint"));
        for (UtilityPlace place : listed.places()) {
            page.control(
                    desk.row(
                            "place-" + place.id(),
                            "place",
                            place.name().in(language),
                            place.about().in(language),
                            new VisitorAction.Choose(place.id())));
        }
        return page.action(desk.back());
    }

    Page picture(UtilityState.PictureShown shown) {
        String name = shown.place().name().in(language);
        String taken = desk.moments().plain(shown.freshness().asOf());
        Page page = new Page().add(desk.answer(name));
        if (shown.freshness().current()) {
            page.add(desk.label(desk.word("utilities.taken", taken), "taken", "strong"));
        } else {
            Label words = desk.label(desk.word("utilities.no_newer", taken), "taken", "strong");
            page.add(desk.notice("warn", "offline", words));
        }
        return page.add(
                        desk.label(shown.place().about().in(language), "about"),
                        new PagePicture(
                                desk,
                                new PageView(shown.picture(), 0, 0, 0),
                                PagePicture.WHOLE,
                                desk.tokens().px(PICTURE_MM),
                                desk.word("utilities.picture", name)))
                .action(desk.back());
    }
}
