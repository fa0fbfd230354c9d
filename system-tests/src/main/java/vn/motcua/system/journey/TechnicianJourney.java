package vn.motcua.system.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import vn.motcua.config.device.DevicesFile;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.FoundView;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TechnicianState.DeviceList;
import vn.motcua.contract.screen.TechnicianState.FoundDevices;
import vn.motcua.contract.screen.TechnicianState.Overview;
import vn.motcua.contract.screen.TechnicianState.PinWanted;
import vn.motcua.contract.screen.TechnicianState.RoleWanted;
import vn.motcua.contract.screen.TechnicianState.SettingsWanted;
import vn.motcua.contract.screen.TechnicianState.Trial;
import vn.motcua.contract.screen.TrialState;
import vn.motcua.device.barcode.ImageCodeReader;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.local.technician.Pins;
import vn.motcua.system.site.NewDevices;
import vn.motcua.system.site.SamplePages;
import vn.motcua.system.site.Site;

/**
 * A technician who has never seen this kiosk adds a scanner, a printer and a reader, by touches
 * alone, tries each of them out, and leaves.
 */
final class TechnicianJourney implements Journey {
    private static final String PIN = "735924";
    private static final int CORNER_TOUCHES = 5;
    private static final double IN_THE_CORNER = 0.99;
    private static final int TOUCHES_MAX = 12;
    private static final int SEARCHES_MAX = 4;
    private static final int LOOKS_A_HOLD = 50;
    private static final Duration IN_TIME = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "technician";
    }

    @Override
    public String about() {
        return "a new eSCL scanner, ESC/POS printer and serial reader are added by touch and tried";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        new Pins(site.config().pinFile()).set("an", PIN);
        site.restartServer(site.files().noDevices());
        Finger finger = new Finger(site);
        try (NewDevices unpacked = NewDevices.connect(site.machine())) {
            steps.step("touch the hidden corner", finger::touchCorner);
            steps.step("type the pin", () -> typePin(site, finger));
            steps.step("the devices", () -> finger.press("room-devices", DeviceList.class));
            finger.begin();
            addScanner(site, steps, finger, unpacked);
            finger.report("scanner");
            addPrinter(steps, finger, unpacked);
            finger.report("printer");
            addReader(steps, finger, unpacked);
            finger.report("reader");
            checkSettings(site);
            steps.step("all is well", () -> finger.press("back", Overview.class));
            steps.step("leave", () -> finger.press("back", ScreenState.Idle.class));
            steps.step("a citizen uses the new reader", () -> useReader(site, unpacked));
        }
    }

    /** Touches, counted. */
    private static final class Finger {
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
            double seconds = (System.nanoTime() - since) / 1e9;
            System.out.printf("  %s: %d touches, %.1f s%n", device, touches, seconds);
            JourneyFailure.unless(touches <= TOUCHES_MAX, device + " takes too many touches");
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
        <S extends ScreenState> S press(String control, Class<S> leadsTo)
                throws InterruptedException {
            press(control);
            return site.await(leadsTo);
        }

        /** Waits until the trial of the device shows this. */
        void awaitTrial(Predicate<TrialState> wanted) throws InterruptedException {
            site.ui()
                    .awaitFrame(
                            frame ->
                                    frame.state() instanceof Trial shown
                                            && wanted.test(shown.trial()),
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

    private static void typePin(Site site, Finger finger) throws InterruptedException {
        for (int at = 0; at < PIN.length(); at++) {
            finger.press("key-" + PIN.charAt(at));
        }
        JourneyFailure.unless(
                !site.ui().text("typed").contains("7"), "the PIN can be read from the screen");
        finger.press("enter-pin", Overview.class);
    }

    private static void addScanner(Site site, Steps steps, Finger finger, NewDevices unpacked)
            throws Exception {
        String place = unpacked.scanner().address().toString();
        steps.step("find the scanner", () -> finger.find("role-document-scanner", place));
        steps.step("open the scanner", () -> finger.press("open-device", Trial.class));
        unpacked.scanner().load(SamplePages.draw(site.folder(), 1));
        steps.step(
                "scan a page",
                () -> {
                    finger.press("run-trial");
                    finger.awaitTrial(TrialState.PageScanned.class::isInstance);
                    site.until("the page is shown", () -> showsPage(site));
                });
        finger.press("passed", DeviceList.class);
    }

    private static boolean showsPage(Site site) {
        return site.ui().scene().lookup("#picture") instanceof StackPane frame
                && frame.getChildren().getFirst() instanceof ImageView picture
                && picture.getImage() != null;
    }

    private static void addPrinter(Steps steps, Finger finger, NewDevices unpacked)
            throws Exception {
        String place = "127.0.0.1:" + unpacked.printer().port();
        steps.step("find the printer", () -> finger.find("role-receipt-printer", place));
        steps.step(
                "print a slip",
                () -> {
                    finger.press("open-device");
                    finger.awaitTrial(TrialState.SlipPrinted.class::isInstance);
                });
        byte[] slip = unpacked.printer().slips().getLast();
        List<String> codes =
                new ImageCodeReader().read(ImageIO.read(new ByteArrayInputStream(slip)));
        JourneyFailure.unless(codes.equals(List.of("PHIEU IN THU")), "the slip's QR says " + codes);
        finger.press("passed", DeviceList.class);
    }

    private static void addReader(Steps steps, Finger finger, NewDevices unpacked)
            throws Exception {
        steps.step(
                "find the reader", () -> finger.find("role-code-reader", unpacked.placeOfReader()));
        steps.step(
                "read a code",
                () -> {
                    finger.press("open-device");
                    finger.awaitTrial(TrialState.TrialRuns.class::isInstance);
                    finger.holdUntilHeard(unpacked.reader());
                });
        finger.press("passed", DeviceList.class);
    }

    private static void checkSettings(Site site) {
        int devices = DevicesFile.read(site.config().devicesFile()).size();
        JourneyFailure.unless(devices == 3, devices + " devices stand in the settings");
    }

    private static void useReader(Site site, NewDevices unpacked) throws InterruptedException {
        unpacked.reader().hold("WIFI:S:cafe;;");
        var find = site.await(ScreenState.FindDossier.class);
        JourneyFailure.unless(find.answer() instanceof CodeAnswer.Foreign, "no answer for it");
    }
}
