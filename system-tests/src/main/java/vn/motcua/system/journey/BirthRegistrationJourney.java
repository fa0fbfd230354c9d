package vn.motcua.system.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.system.site.Site;

/**
 * A grandmother registers a birth for the parents: the kiosk asks for just her papers, the officer
 * accepts at once, and what he asks for later reaches the same dossier.
 */
public final class BirthRegistrationJourney implements Journey {
    private static final int TOUCHES_MAX = 35;
    private static final int TYPED_MAX = 12;
    private static final String GRANDMOTHER =
            "079155000000||Nguyễn Thị Mẫu|02091955|Nữ|12 Đường Mẫu, Phường 1|15082021";
    private static final String MOTHER =
            "079190000000||Trần Thị Hòa Thử|02091990|Nữ|12 Đường Mẫu, Phường 1|15082021";

    private final Office office;
    private int touches;
    private int typed;

    public BirthRegistrationJourney() {
        this(new DeskOffice());
    }

    public BirthRegistrationJourney(Office office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "birth-registration";
    }

    @Override
    public String about() {
        return "a birth is registered with three papers, accepted, and supplemented";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        HandingIn handing = new HandingIn(site);
        chooseAndTriage(site, steps);
        identify(site, steps);
        fillIn(site, steps);
        scanPapers(site, steps, handing);
        ScreenState.HandedIn shown = send(site, steps);
        System.out.printf("  %d touches, %d characters typed%n", touches, typed);
        JourneyFailure.unless(touches <= TOUCHES_MAX, touches + " touches are too many");
        JourneyFailure.unless(typed <= TYPED_MAX, typed + " typed characters are too many");
        steps.step("the receipt", () -> handing.checkReceipt(shown));
        Dossier[] dossier = new Dossier[1];
        steps.step("the province has it", () -> dossier[0] = handing.arrives(shown.number()));
        checkForm(site, dossier[0]);
        steps.step("the officer accepts", () -> office.accept(site, dossier[0]));
        site.press("done", ScreenState.Goodbye.class);
        site.await(ScreenState.Idle.class);
        new LaterPaper(site, steps, handing, office).walk(dossier[0]);
    }

    @CanIgnoreReturnValue
    private <S extends ScreenState> S touch(Site site, String control, Class<S> leadsTo)
            throws InterruptedException {
        touches++;
        return site.press(control, leadsTo);
    }

    private void question(Site site, String control, int next) throws InterruptedException {
        touches++;
        site.ui().press(control);
        awaitQuestion(site, next);
    }

    private static void awaitQuestion(Site site, int number) throws InterruptedException {
        var _ =
                site.ui()
                        .awaitFrame(
                                frame ->
                                        frame.state() instanceof FormState.Question(var asked)
                                                && asked.number() == number,
                                Duration.ofSeconds(20));
    }

    private void type(Site site, String text) {
        for (int at = 0; at < text.length(); at++) {
            site.ui().press("key-" + text.substring(at, at + 1).toLowerCase(Locale.ROOT));
            touches++;
            typed++;
        }
    }

    private void chooseAndTriage(Site site, Steps steps) throws Exception {
        steps.step("begin", () -> touch(site, "start", ScreenState.Home.class));
        steps.step("hand in", () -> touch(site, "tile-hand-in", ScreenState.ChooseProcedure.class));
        steps.step(
                "choose the procedure",
                () -> touch(site, "procedure-1", ProcedureState.PaperQuestion.class));
        steps.step("the paper of the hospital", () -> triage(site, "answer-yes", 2));
        steps.step("not the parents", () -> triage(site, "answer-no", 3));
        steps.step("her papers", () -> touch(site, "answer-no", ProcedureState.PapersNeeded.class));
        steps.step("what comes", () -> touch(site, "continue", ProcedureState.BeforeStart.class));
        steps.step("begin the form", () -> touch(site, "begin", FormState.CardWanted.class));
    }

    private void triage(Site site, String control, int next) throws InterruptedException {
        touches++;
        site.ui().press(control);
        var _ =
                site.ui()
                        .awaitFrame(
                                frame ->
                                        frame.state() instanceof ProcedureState.PaperQuestion asked
                                                && asked.number() == next,
                                Duration.ofSeconds(20));
    }

    private void identify(Site site, Steps steps) throws Exception {
        steps.step(
                "hold the card to the reader",
                () -> {
                    site.reader().hold(GRANDMOTHER);
                    site.await(FormState.IsThisYou.class);
                });
        steps.step("it is me", () -> touch(site, "it-is-me", FormState.PhoneWanted.class));
        steps.step("no phone", () -> question(site, "continue", 1));
    }

    private void fillIn(Site site, Steps steps) throws Exception {
        steps.step("whose grandmother", () -> question(site, "option-grandparent", 2));
        steps.step(
                "the child's name",
                () -> {
                    type(site, "AN");
                    question(site, "continue", 3);
                });
        steps.step("a girl", () -> question(site, "option-female", 4));
        String born = "%1$td%1$tm%1$tY".formatted(today().minusDays(20));
        steps.step(
                "the day of birth",
                () -> {
                    type(site, born);
                    question(site, "continue", 5);
                });
        steps.step("in the hospital", () -> question(site, "option-hospital", 6));
        steps.step(
                "the mother's card",
                () -> {
                    site.reader().hold(MOTHER);
                    awaitQuestion(site, 7);
                });
        steps.step(
                "the result at the desk",
                () -> touch(site, "option-counter", ScreenState.ScanPaper.class));
    }

    private void scanPapers(Site site, Steps steps, HandingIn handing) throws Exception {
        handing.loadFeeder(1);
        steps.step("scan the birth form", () -> scan(site));
        steps.step("keep it", () -> touch(site, "use-pages", ScreenState.ScanPaper.class));
        handing.loadFeeder(1);
        steps.step("scan the authorisation", () -> scan(site));
        steps.step("keep that", () -> touch(site, "use-pages", ScreenState.Review.class));
        handing.loadFeeder(1);
        steps.step("one more paper", () -> touch(site, "add-paper", ScreenState.ScanPaper.class));
        steps.step("scan it", () -> scan(site));
        steps.step("keep it, too", () -> touch(site, "use-pages", ScreenState.Review.class));
    }

    private void scan(Site site) throws InterruptedException {
        var check = touch(site, "scan", ScreenState.PagesToCheck.class);
        JourneyFailure.unless(
                check.pages().getFirst().warnings().isEmpty(),
                "the coach finds fault with a good page: " + check.pages());
    }

    private ScreenState.HandedIn send(Site site, Steps steps) throws Exception {
        steps.step(
                "consent",
                () -> {
                    touches++;
                    site.ui().press("consent");
                    var _ =
                            site.ui()
                                    .awaitFrame(
                                            frame ->
                                                    frame.state() instanceof ScreenState.Review r
                                                            && r.consentGiven(),
                                            Duration.ofSeconds(20));
                });
        ScreenState.HandedIn[] shown = new ScreenState.HandedIn[1];
        steps.step(
                "send",
                () -> {
                    touches++;
                    site.ui().press("hand-in");
                    var frame =
                            site.ui()
                                    .awaitFrame(
                                            each ->
                                                    each.state() instanceof ScreenState.HandedIn in
                                                            && in.receipt()
                                                                    instanceof PrintState.Printed,
                                            Duration.ofSeconds(30));
                    shown[0] = (ScreenState.HandedIn) frame.state();
                });
        return shown[0];
    }

    /** The officer reads what she answered, and nothing that she did not agree to. */
    private static void checkForm(Site site, Dossier dossier) {
        List<FormAnswer> answers = site.province().desk().answers(dossier.code());
        for (FormAnswer expected :
                List.of(
                        new FormAnswer("applicant.name", "Người nộp", "Nguyễn Thị Mẫu"),
                        new FormAnswer("relation", "Ông/Bà có quan hệ thế nào với trẻ?", "Ông, bà"),
                        new FormAnswer(
                                "parent2", "Họ và tên cha hoặc mẹ của trẻ", "Trần Thị Hòa Thử"))) {
            JourneyFailure.unless(
                    answers.contains(expected), "the officer does not read " + expected);
        }
        int papers = site.province().desk().documents(dossier.code()).size();
        JourneyFailure.unless(papers == 3, "the officer has " + papers + " papers");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
