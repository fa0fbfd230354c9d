package vn.motcua.system.journey;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.province.sandbox.SandboxSources;
import vn.motcua.system.site.Site;

/** She books a time at a doctor's; the answer gets lost once, and she has one time all the same. */
final class DoctorJourney implements Journey {
    private static final Duration IN_TIME = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String about() {
        return "a doctor's appointment is booked once, printed, and given up by its code";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        SandboxSources office = site.province().sandboxSources().getFirst();
        EnquiryJourney.home(site);
        steps.step("utilities", () -> site.press("tile-utilities", UtilityState.Offered.class));
        steps.step("the doctor", () -> EnquiryJourney.open(site, "doctor", BookingState.class));
        steps.step("book", () -> site.press("book", UtilityState.FieldAsked.class));
        steps.step("which hospital", () -> field(site, "option-general", 2));
        steps.step("free times", () -> site.press("option-heart", BookingState.TimesOffered.class));
        steps.step("this one", () -> field(site, "time-1", 1));
        type(site, "an");
        steps.step("who comes", () -> field(site, "continue", 2));
        type(site, "0900000001");
        steps.step("look it over", () -> site.press("continue", BookingState.ToConfirm.class));
        office.loseAnswers(1);
        steps.step("the answer gets lost", () -> unsure(site));
        site.ui().press("again");
        steps.step("booked", () -> await(site, DoctorJourney::isPrinted));
        JourneyFailure.unless(office.booked() == 1, "%d are booked".formatted(office.booked()));
        String code = site.ui().text("code");
        checkSlip(site, code);
        site.press("done", ScreenState.Goodbye.class);
        site.await(ScreenState.Idle.class);
        EnquiryJourney.home(site);
        site.press("tile-utilities", UtilityState.Offered.class);
        EnquiryJourney.open(site, "doctor", BookingState.class);
        site.press("cancel", BookingState.CodeAsked.class);
        type(site, code);
        steps.step("given up", () -> site.press("continue", BookingState.Cancelled.class));
        JourneyFailure.unless(office.booked() == 0, "nobody else can have that time");
    }

    private static void field(Site site, String control, int number) throws InterruptedException {
        site.ui().press(control);
        await(
                site,
                state ->
                        state instanceof UtilityState.FieldAsked asked && asked.number() == number);
    }

    private static void unsure(Site site) throws InterruptedException {
        site.ui().press("book-now");
        await(
                site,
                state ->
                        state instanceof UtilityState.NotAnswered not
                                && not.reason() == UtilityState.Reason.UNSURE);
    }

    private static boolean isPrinted(ScreenState state) {
        return state instanceof BookingState.Booked booked
                && booked.slip() instanceof PrintState.Printed;
    }

    private static void await(Site site, Predicate<ScreenState> wanted)
            throws InterruptedException {
        var _ = site.ui().awaitFrame(frame -> wanted.test(frame.state()), IN_TIME);
    }

    private static void type(Site site, String text) {
        text.toLowerCase(Locale.ROOT)
                .chars()
                .forEach(sign -> site.ui().press("key-" + (char) sign));
    }

    private static void checkSlip(Site site, String code) throws Exception {
        byte[] slip = site.printer().slips().getLast();
        List<String> codes = Samples.codesIn(ImageIO.read(new ByteArrayInputStream(slip)));
        JourneyFailure.unless(codes.equals(List.of(code)), "the slip's QR says " + codes);
    }
}
