package vn.motcua.system.journey;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Timeliness;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.sandbox.SandboxPhones;
import vn.motcua.province.sandbox.SandboxPhones.Came;
import vn.motcua.system.site.Site;

/** She leaves a number and is told of her dossier; whoever looks it up sees the same. */
final class MessageJourney implements Journey {
    private static final Duration IN_TIME = Duration.ofSeconds(20);
    private static final String PHONE = "0901234567";
    private static final Holder HOLDER = new Holder("Phòng Tư pháp", "Trần Văn Mẫu");

    @Override
    public String name() {
        return "message";
    }

    @Override
    public String about() {
        return "missing papers, a new date and an early result are told by Zalo, else by SMS";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        HandingIn handing = new HandingIn(site);
        handing.chooseProcedure();
        handing.loadFeeder(1);
        handing.scanAndKeep();
        site.await(ScreenState.Review.class);
        steps.step(
                "the number is asked for", () -> site.press("phone", FormState.PhoneWanted.class));
        steps.step("her number", () -> type(site));
        steps.step("she agrees to be told", () -> agree(site));
        ScreenState.HandedIn shown = handing.consentAndSend();
        DossierCode code = handing.arrives(shown.number()).code();
        site.press("done", ScreenState.Goodbye.class);
        DeskOffice.act(
                site, code, new OfficerAction.Accept("Nguyễn Thị Mẫu", HOLDER, 5, "Quầy số 4"));
        DeskOffice.act(site, code, papers());
        steps.step("papers are missing", () -> lookUp(site, code));
        Came first = came(site, code, 1).getLast();
        JourneyFailure.unless(first.way().equals("zalo"), "she was not told by Zalo");
        phones(site).withoutZalo(PHONE);
        DeskOffice.act(site, code, new OfficerAction.Move(HOLDER, ""));
        var due = BirthRegistrationJourney.today().plusDays(20);
        DeskOffice.act(
                site,
                code,
                new OfficerAction.Extend(due, "Xin lỗi Ông/Bà, hồ sơ phải xác minh thêm."));
        steps.step("an apology and a new date", () -> shows(site, MessageJourney::isPutOff));
        JourneyFailure.unless(
                came(site, code, 2).getLast().words().startsWith("Xin lỗi"), "no apology came");
        DeskOffice.act(site, code, new OfficerAction.Finish("Quầy số 2", ""));
        steps.step("earlier than planned", () -> shows(site, MessageJourney::isEarly));
        check(came(site, code, 3));
    }

    private static OfficerAction papers() {
        return new OfficerAction.AskForPapers(
                List.of(new RequestedPaper("Giấy chứng sinh", "Bản đã nộp bị mờ")),
                BirthRegistrationJourney.today().plusDays(10));
    }

    private static void type(Site site) {
        PHONE.chars().forEach(digit -> site.ui().press("key-" + (char) digit));
    }

    /** Nobody has ticked it for her. */
    private static void agree(Site site) throws InterruptedException {
        ScreenState.Review review = site.press("continue", ScreenState.Review.class);
        JourneyFailure.unless(
                review.consents().stream().noneMatch(each -> each.given()),
                "a box is ticked before she touched it");
        site.ui().press("consent-notices");
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof ScreenState.Review now
                                        && now.consents().getLast().given(),
                        IN_TIME);
    }

    private static void lookUp(Site site, DossierCode code) throws InterruptedException {
        site.await(ScreenState.Idle.class);
        site.reader().hold(code.value());
        shows(site, shown -> shown.dossier().status().is(NationalStatus.PAPERS_ASKED));
    }

    private static void shows(Site site, Predicate<ScreenState.DossierShown> what)
            throws InterruptedException {
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof ScreenState.DossierShown shown
                                        && what.test(shown),
                        IN_TIME);
    }

    private static boolean isPutOff(ScreenState.DossierShown shown) {
        return shown.dossier().promise() instanceof Promise.Extended;
    }

    private static boolean isEarly(ScreenState.DossierShown shown) {
        return shown.timeliness() instanceof Timeliness.ReadyEarly(_, int days) && days > 0;
    }

    private static SandboxPhones phones(Site site) {
        return site.province().sandboxPhones().getFirst();
    }

    /** All that came of this dossier, once there are so many; no other one is told of here. */
    private static List<Came> came(Site site, DossierCode code, int count) {
        site.until("message " + count + " comes", () -> of(site, code).size() >= count);
        return of(site, code);
    }

    private static List<Came> of(Site site, DossierCode code) {
        return phones(site).came().stream()
                .filter(each -> each.words().contains(code.value()))
                .toList();
    }

    private static void check(List<Came> all) {
        Came last = all.getLast();
        boolean isRight =
                all.size() == 3
                        && last.words().contains("sớm hơn hẹn")
                        && !last.words().contains("Mẫu");
        JourneyFailure.unless(isRight, "what came is " + all);
        JourneyFailure.unless(
                last.way().equals("sms") && last.phone().equals(PHONE), "it came by " + last.way());
    }
}
