package vn.motcua.system.journey;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import vn.motcua.config.device.DevicesFile;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.TechnicianState.DeviceList;
import vn.motcua.contract.screen.TechnicianState.DeviceShown;
import vn.motcua.contract.screen.TechnicianState.DriverWanted;
import vn.motcua.contract.screen.TechnicianState.FoundDevices;
import vn.motcua.contract.screen.TechnicianState.Overview;
import vn.motcua.contract.screen.TechnicianState.PlaceWanted;
import vn.motcua.contract.screen.TechnicianState.RemovalWanted;
import vn.motcua.contract.screen.TechnicianState.RoleWanted;
import vn.motcua.contract.screen.TechnicianState.SettingsWanted;
import vn.motcua.contract.screen.TechnicianState.TouchAsked;
import vn.motcua.contract.screen.TechnicianState.Trial;
import vn.motcua.contract.screen.TrialState;
import vn.motcua.device.barcode.ImageCodeReader;
import vn.motcua.device.simulated.PrinterFault;
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
    private static final int TOUCHES_BY_HAND_MAX = 40;
    private static final int CROSSES = 5;
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.F13,
                    KeyCode.F14,
                    KeyCode.F15,
                    KeyCode.F16,
                    KeyCode.F17,
                    KeyCode.F18,
                    KeyCode.F19,
                    KeyCode.F20);
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
            nameByHand(steps, finger, unpacked);
            finger.report("printer, named by hand", TOUCHES_BY_HAND_MAX);
            addReader(steps, finger, unpacked);
            finger.report("reader");
            checkSettings(site);
            steps.step("all is well", () -> finger.press("back", Overview.class));
            steps.step("five crosses are touched", () -> checkTouch(site, finger));
            steps.step("a keypad is learned", () -> learnKeypad(site, finger));
            steps.step("the paper runs out", () -> runOutOfPaper(site, unpacked));
            steps.step("leave", () -> finger.press("back", ScreenState.Idle.class));
            steps.step("a citizen uses the new reader", () -> useReader(site, unpacked));
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

    /** The same printer again, as if it did not announce itself. */
    private static void nameByHand(Steps steps, Finger finger, NewDevices unpacked)
            throws Exception {
        steps.step(
                "take the printer out",
                () -> {
                    finger.press("device-printer", DeviceShown.class);
                    finger.press("remove-device", RemovalWanted.class);
                    finger.press("remove-device", DeviceList.class);
                });
        steps.step(
                "type its address",
                () -> {
                    finger.press("add-device", RoleWanted.class);
                    finger.press("role-receipt-printer", FoundDevices.class);
                    finger.press("type-place", DriverWanted.class);
                    finger.press("driver-tcp-receipt-printer", PlaceWanted.class);
                    finger.type("127.0.0.1:" + unpacked.printer().port());
                });
        steps.step(
                "print a slip again",
                () -> {
                    finger.press("continue", SettingsWanted.class);
                    finger.press("open-device");
                    finger.awaitTrial(TrialState.SlipPrinted.class::isInstance);
                });
        finger.press("passed", DeviceList.class);
    }

    /** The overview stays true while it is looked at. */
    private static void runOutOfPaper(Site site, NewDevices unpacked) {
        unpacked.printer().fault(PrinterFault.PAPER_OUT, true);
        site.until("the overview says so", () -> !isReady(site));
        unpacked.printer().fault(PrinterFault.PAPER_OUT, false);
        site.until("the overview says that it prints again", () -> isReady(site));
    }

    private static boolean isReady(Site site) {
        return site.ui().text("device-printer").endsWith("sẵn sàng");
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

    private static void checkTouch(Site site, Finger finger) throws InterruptedException {
        finger.press("room-tuning", TechnicianState.TuningChoice.class);
        finger.press("tune-touch");
        for (int number = 1; number <= CROSSES; number++) {
            int asked = number;
            var frame =
                    site.ui()
                            .awaitFrame(
                                    each ->
                                            each.state() instanceof TouchAsked shown
                                                    && shown.number() == asked,
                                    IN_TIME);
            finger.touch(((TouchAsked) frame.state()).cross(), site.config().screen());
        }
        var measured = site.await(TechnicianState.TouchMeasured.class);
        JourneyFailure.unless(measured.worstMm() < 1, measured.worstMm() + " mm are not ours");
        finger.press("back", TechnicianState.TuningChoice.class);
        finger.press("back", Overview.class);
        site.until("it is kept", () -> site.ui().text("health-touch").contains("1 mm"));
    }

    private static void learnKeypad(Site site, Finger finger) throws InterruptedException {
        finger.press("room-tuning", TechnicianState.TuningChoice.class);
        finger.press("tune-keypad", TechnicianState.KeypadShown.class);
        finger.press("learn-keys");
        KeyCode back = KEYS.get(KeypadKey.BACK.ordinal());
        for (KeypadKey key : KeypadKey.values()) {
            if (!key.isSwitch()) {
                site.ui().awaitFrame(each -> asks(each.state(), key), IN_TIME);
                site.ui().pressKey(KEYS.get(key.ordinal()));
            }
        }
        site.await(TechnicianState.KeypadShown.class);
        finger.press("save-keypad");
        site.until("it is saved", () -> site.ui().has("saved"));
        site.ui().pressKey(back);
        var _ = site.await(TechnicianState.TuningChoice.class);
        site.ui().pressKey(back);
        var _ = site.await(Overview.class);
    }

    private static boolean asks(ScreenState state, KeypadKey key) {
        return state instanceof TechnicianState.KeyAsked asked && asked.key() == key;
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
