package vn.motcua.system.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.FoundView;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Spot;
import vn.motcua.contract.screen.TechnicianState.FoundDevices;
import vn.motcua.contract.screen.TechnicianState.PinWanted;
import vn.motcua.contract.screen.TechnicianState.RoleWanted;
import vn.motcua.contract.screen.TechnicianState.SettingsWanted;
import vn.motcua.contract.screen.TechnicianState.Trial;
import vn.motcua.contract.screen.TrialState;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.system.site.Site;

/** A technician's finger: its touches are counted. */
final class Finger {
    private static final int CORNER_TOUCHES = 5;
    private static final double IN_THE_CORNER = 0.99;
    private static final int TOUCHES_MAX = 12;
    private static final int SEARCHES_MAX = 4;
    private static final int LOOKS_A_HOLD = 50;
    private static final double A_LITTLE_MM = 0.7;
    private static final Duration IN_TIME = Duration.ofSeconds(30);

    private final Site site;
    private int touches;
    private long since;

    Finger(Site site) {
        this.site = site;
    }

    void begin() {
        touches = 0;
        since = System.nanoTime();
    }

    void report(String device) {
        report(device, TOUCHES_MAX);
    }

    void report(String device, int most) {
        double seconds = (System.nanoTime() - since) / 1e9;
        System.out.printf("  %s: %d touches, %.1f s%n", device, touches, seconds);
        JourneyFailure.unless(touches <= most, device + " takes too many touches");
        begin();
    }

    void touchCorner() throws InterruptedException {
        for (int number = 0; number < CORNER_TOUCHES; number++) {
            site.ui().pressAt(IN_THE_CORNER, 1 - IN_THE_CORNER);
        }
        site.await(PinWanted.class);
    }

    void press(String control) {
        touches++;
        site.ui().press(control);
    }

    @CanIgnoreReturnValue
    <S extends ScreenState> S press(String control, Class<S> leadsTo) throws InterruptedException {
        press(control);
        return site.await(leadsTo);
    }

    /** A little beside the middle of a cross, as fingers do. */
    void touch(Spot cross, KioskConfig.Screen screen) {
        touches++;
        site.ui()
                .touchAt(
                        (cross.xMm() + A_LITTLE_MM) * screen.pxPerMm() / screen.widthPx(),
                        cross.yMm() * screen.pxPerMm() / screen.heightPx());
    }

    /** On the keyboard of the screen. */
    void type(String text) {
        for (int at = 0; at < text.length(); at++) {
            press(
                    switch (text.charAt(at)) {
                        case '.' -> "key-dot";
                        case ':' -> "key-colon";
                        default -> "key-" + text.charAt(at);
                    });
        }
    }

    /** Waits until the trial of the device shows this. */
    void awaitTrial(Predicate<TrialState> wanted) throws InterruptedException {
        site.ui()
                .awaitFrame(
                        frame -> frame.state() instanceof Trial shown && wanted.test(shown.trial()),
                        IN_TIME);
    }

    /** The screen may ask a moment before the kiosk listens: then people hold it again. */
    void holdUntilHeard(SimulatedCodeReader reader) throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        site.until(
                "the code is heard",
                () -> {
                    if (looks.getAndIncrement() % LOOKS_A_HOLD == 0) {
                        reader.hold("Bất kỳ mã nào");
                    }
                    return site.ui().text("trial").contains("13");
                });
    }

    /** From the list of devices to the settings of what was found at {@code place}. */
    void find(String role, String place) throws InterruptedException {
        press("add-device", RoleWanted.class);
        press(role);
        List<String> places = placesAfter(0);
        for (int again = 0; again < SEARCHES_MAX && !places.contains(place); again++) {
            long before = site.ui().awaitFrame(_ -> true, IN_TIME).number();
            press("search-again");
            places = placesAfter(before);
        }
        JourneyFailure.unless(places.contains(place), place + " is not among " + places);
        press("found-" + places.indexOf(place), SettingsWanted.class);
    }

    /** A device that was just switched on may announce itself too late for one search. */
    private List<String> placesAfter(long frame) throws InterruptedException {
        ScreenFrame shown =
                site.ui()
                        .awaitFrame(
                                each ->
                                        each.number() > frame
                                                && each.state() instanceof FoundDevices,
                                IN_TIME);
        return ((FoundDevices) shown.state()).found().stream().map(FoundView::place).toList();
    }
}
