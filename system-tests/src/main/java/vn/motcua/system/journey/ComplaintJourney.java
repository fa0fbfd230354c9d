package vn.motcua.system.journey;

import java.time.Duration;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.screen.UtilityState.Reason;
import vn.motcua.province.grievance.Grievance;
import vn.motcua.province.grievance.GrievanceDesk;
import vn.motcua.system.site.Site;

/** She sees what was decided of her complaint, with its code and a second factor only. */
final class ComplaintJourney implements Journey {
    private static final Duration IN_TIME = Duration.ofSeconds(20);
    private static final String TILE = "utility-" + GrievanceDesk.UTILITY;
    private static final String FACTOR = "000123";
    private static final String RESULT = "Công nhận khiếu nại. Tính lại tiền bồi thường.";

    @Override
    public String name() {
        return "complaint";
    }

    @Override
    public String about() {
        return "the result of a complaint is shown to who has its code and a second factor";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        Grievance decided = decide(site.province().grievances());
        EnquiryJourney.home(site);
        site.press("tile-utilities", UtilityState.Offered.class);
        steps.step("the code of the slip", () -> open(site));
        steps.step("a wrong factor", () -> isNotTold(site, decided.code(), "999999"));
        site.ui().press("mend");
        steps.step("a code that nobody has", () -> isNotTold(site, "26010100000000", FACTOR));
        site.ui().press("mend");
        ask(site, decided.code(), FACTOR);
        steps.step("what was decided", () -> site.await(UtilityState.Answered.class));
        JourneyFailure.unless(
                site.ui().text("result-0").equals(RESULT),
                "the result is '%s'".formatted(site.ui().text("result-0")));
        site.press("back", UtilityState.Offered.class);
        site.line().cut();
        site.until("the kiosk notices", () -> site.ui().has("offline-band"));
        open(site);
        ask(site, decided.code(), FACTOR);
        steps.step("without a line nothing is shown", () -> refused(site, Reason.LINE_DOWN));
    }

    private static Grievance decide(GrievanceDesk desk) {
        Grievance opened =
                desk.open(
                        new Grievance.Received(
                                Grievance.Kind.COMPLAINT,
                                "Tiền bồi thường đất",
                                "Ủy ban nhân dân phường Mẫu",
                                BirthRegistrationJourney.today().plusDays(30),
                                FACTOR));
        boolean isNoted =
                desk.act(
                        opened.code(),
                        opened.version(),
                        new Grievance.Step(Grievance.State.DECIDED, "12/QĐ-UBND", RESULT));
        JourneyFailure.unless(isNoted, "the officer could not write the decision down");
        return opened;
    }

    /** The list may have a second page. */
    private static void open(Site site) throws InterruptedException {
        try {
            site.ui().press(TILE);
        } catch (IllegalStateException notOnThisPage) {
            site.ui().press("controls-down");
            site.ui().press(TILE);
        }
        site.await(UtilityState.FieldAsked.class);
    }

    /** Which of the two is wrong is not said. */
    private static void isNotTold(Site site, String code, String factor)
            throws InterruptedException {
        ask(site, code, factor);
        refused(site, Reason.NOT_FOUND);
    }

    private static void ask(Site site, String code, String factor) throws InterruptedException {
        answer(site, code, 1);
        answer(site, factor, 2);
    }

    private static void answer(Site site, String digits, int number) throws InterruptedException {
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof UtilityState.FieldAsked asked
                                        && asked.number() == number,
                        IN_TIME);
        if (!site.ui().text("typed").isEmpty()) {
            site.ui().press("key-clear");
        }
        digits.chars().forEach(digit -> site.ui().press("key-" + (char) digit));
        site.ui().press("continue");
    }

    private static void refused(Site site, Reason reason) throws InterruptedException {
        ScreenState _ =
                site.ui()
                        .awaitFrame(
                                frame ->
                                        frame.state() instanceof UtilityState.NotAnswered not
                                                && not.reason() == reason,
                                IN_TIME)
                        .state();
    }
}
