package vn.motcua.system.journey;

import java.time.Duration;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.post.ParcelState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.sandbox.SandboxPost;
import vn.motcua.system.site.Site;

/** The post brings her a copy of a birth certificate; the kiosk says how far it is. */
final class PostJourney implements Journey {
    private static final Duration IN_TIME = Duration.ofSeconds(20);
    private static final Holder HOLDER = new Holder("Phòng Tư pháp", "Trần Văn Mẫu");

    @Override
    public String name() {
        return "post";
    }

    @Override
    public String about() {
        return "a result is brought home by the post, and followed at the kiosk";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        Dossier dossier = CopyJourney.askFor(site, steps);
        site.press("done", ScreenState.Goodbye.class);
        site.await(ScreenState.Idle.class);
        DossierCode code = dossier.code();
        steps.step("wanted", () -> lookUp(site, code, ParcelState.ASKED));
        DeskOffice.act(
                site, code, new OfficerAction.Accept("Nguyễn Thị Mẫu", HOLDER, 1, "Quầy số 4"));
        DeskOffice.act(site, code, new OfficerAction.Move(HOLDER, ""));
        DeskOffice.act(site, code, new OfficerAction.Finish("Quầy số 4", ""));
        steps.step("the post takes it", () -> await(site, ParcelState.ACCEPTED));
        SandboxPost post = site.province().sandboxPost().getFirst();
        JourneyFailure.unless(post.held().size() == 1, "the post has " + post.held());
        SandboxPost.Held held = post.held().getFirst();
        JourneyFailure.unless(
                site.ui().text("parcel-0-tracking").equals(held.carried().tracking()),
                "the screen shows another number than the post gave");
        String order = held.order().id();
        post.carry(order, ParcelState.ON_THE_WAY);
        steps.step("on the way", () -> await(site, ParcelState.ON_THE_WAY));
        post.carry(order, ParcelState.DELIVERED);
        steps.step("delivered", () -> await(site, ParcelState.DELIVERED));
    }

    private static void lookUp(Site site, DossierCode code, ParcelState state)
            throws InterruptedException {
        site.press("start", ScreenState.Home.class);
        site.reader().hold(code.value());
        await(site, state);
    }

    /** Without a touch: the screen follows what the province tells. */
    static void await(Site site, ParcelState state) throws InterruptedException {
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof ScreenState.DossierShown shown
                                        && shown.post().parcels().stream()
                                                .map(Parcel::state)
                                                .anyMatch(state::equals),
                        IN_TIME);
    }
}
