package vn.motcua.system.journey;

import java.time.Duration;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.post.ParcelState;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.post.PostOrder;
import vn.motcua.province.sandbox.SandboxPost;
import vn.motcua.system.site.Site;

/** Papers are missing, and the way is far: the post fetches them at her home. */
final class CollectionJourney implements Journey {
    private static final Duration IN_TIME = Duration.ofSeconds(20);
    private static final String PHONE = "0900000001";
    private static final String CARD =
            "079155000000||Nguyễn Thị Mẫu|02091955|Nữ|12 Đường Mẫu, Phường 1|15082021";

    @Override
    public String name() {
        return "collection";
    }

    @Override
    public String about() {
        return "the post is asked to fetch papers at home, and followed at the kiosk";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        DossierCode dossier = waitsForPapers(site);
        steps.step("papers are missing", () -> lookUp(site, dossier));
        steps.step(
                "the post shall fetch them",
                () -> site.press("collect", FormState.CardWanted.class));
        steps.step("who she is", () -> identify(site));
        steps.step("her phone", () -> phone(site));
        steps.step("where", () -> site.press("continue", FormState.AddressWanted.class));
        steps.step("when", () -> question(site, "place-keep", 4));
        steps.step("looked over", () -> site.press("option-morning", ScreenState.Review.class));
        var handing = new HandingIn(site);
        ScreenState.HandedIn[] asked = new ScreenState.HandedIn[1];
        steps.step("asked for", () -> asked[0] = handing.consentAndSend());
        handing.checkReceipt(asked[0]);
        SandboxPost post = site.province().sandboxPost().getFirst();
        site.until("the post knows", () -> post.held().size() == 1);
        check(post.held().getFirst().order(), dossier);
        site.press("done", ScreenState.Goodbye.class);
        site.await(ScreenState.Idle.class);
        steps.step("the post will come", () -> lookUp(site, dossier));
        PostJourney.await(site, ParcelState.ACCEPTED);
        JourneyFailure.unless(!site.ui().has("collect"), "a second postman is offered");
        post.carry(post.held().getFirst().order().id(), ParcelState.DELIVERED);
        steps.step("they are at the centre", () -> PostJourney.await(site, ParcelState.DELIVERED));
    }

    private static DossierCode waitsForPapers(Site site) {
        return new DossierCode(
                site.province()
                        .database()
                        .read((Handle handle) ->
                                handle.createQuery("SELECT min(code) FROM dossier WHERE status = ?")
                                        .bind(0, NationalStatus.PAPERS_ASKED.code())
                                        .mapTo(String.class)
                                        .one()));
    }

    private static void lookUp(Site site, DossierCode code) throws InterruptedException {
        site.press("start", ScreenState.Home.class);
        site.reader().hold(code.value());
        await(
                site,
                state ->
                        state instanceof ScreenState.DossierShown shown
                                && shown.dossier().code().equals(code));
    }

    private static void identify(Site site) throws InterruptedException {
        site.reader().hold(CARD);
        site.await(FormState.IsThisYou.class);
        question(site, "it-is-me", 1);
    }

    /** Her name is known from the card. */
    private static void phone(Site site) throws InterruptedException {
        question(site, "continue", 2);
        PHONE.chars().forEach(digit -> site.ui().press("key-" + (char) digit));
    }

    private static void question(Site site, String control, int number)
            throws InterruptedException {
        site.ui().press(control);
        await(
                site,
                state ->
                        state instanceof FormState.Question(var asked) && asked.number() == number);
    }

    private static void await(Site site, Predicate<ScreenState> wanted)
            throws InterruptedException {
        var _ = site.ui().awaitFrame(frame -> wanted.test(frame.state()), IN_TIME);
    }

    private static void check(PostOrder order, DossierCode dossier) {
        boolean isClear =
                order.dossier().equals(dossier)
                        && order.phone().equals(PHONE)
                        && order.address().contains("12 Đường Mẫu")
                        && !order.remark().isEmpty();
        JourneyFailure.unless(isClear, "the postman does not know where to go");
    }
}
