package vn.motcua.local.technician;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.config.device.DriverKind;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.SettingView;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.device.DeviceWorkshop;
import vn.motcua.local.technician.AuditTrail.Change;

/** T05: the few settings that matter, then the device is opened with them, or they are undone. */
final class SettingFlow {
    private final TechnicianScreen screen;
    private final TechnicianParts parts;
    private final TrialFlow trials;
    private final DeviceFlow.Diary diary;
    private Optional<Draft> draft = Optional.empty();

    /**
     * Settings that are being chosen.
     *
     * @param certificate what the device shows now; empty if it shows none
     * @param changed the device that has them; none yet for a new one
     */
    private record Draft(
            DriverKind driver,
            String place,
            String certificate,
            Map<String, String> chosen,
            Map<String, String> before,
            List<DeviceId> changed) {
        Draft {
            chosen = new LinkedHashMap<>(chosen);
            before = Map.copyOf(before);
        }

        Draft with(String key, String value) {
            Draft next = new Draft(driver, place, certificate, chosen, before, changed);
            next.chosen.put(key, value);
            return next;
        }

        /** With the certificate that is shown; who saves it accepts it. */
        Draft showing(String shown) {
            Draft next = new Draft(driver, place, shown, chosen, before, changed);
            next.chosen.put(DeviceConfig.CERTIFICATE, shown);
            return next;
        }

        Draft usual() {
            Draft usual = new Draft(driver, place, "", driver.usual(), before, changed);
            return certificate.isEmpty() ? usual : usual.showing(certificate);
        }

        boolean offers(String key, String value) {
            return driver.settings().stream()
                    .anyMatch(each -> each.key().equals(key) && each.choices().contains(value));
        }

        List<SettingView> views() {
            Stream<SettingView> kept =
                    certificate.isEmpty()
                            ? Stream.of()
                            : Stream.of(view(DeviceConfig.CERTIFICATE, List.of(certificate), ""));
            Stream<SettingView> offered =
                    driver.settings().stream()
                            .map(each -> view(each.key(), each.choices(), each.usual()));
            return Stream.concat(kept, offered).toList();
        }

        private SettingView view(String key, List<String> choices, String usual) {
            return new SettingView(
                    key, choices, chosen.getOrDefault(key, usual), before.getOrDefault(key, ""));
        }
    }

    SettingFlow(
            TechnicianScreen screen,
            TechnicianParts parts,
            TrialFlow trials,
            DeviceFlow.Diary diary) {
        this.screen = screen;
        this.parts = parts;
        this.trials = trials;
        this.diary = diary;
    }

    /** A new device, with what suits most of its kind. */
    void begin(DriverKind driver, String place) {
        prepare(new Draft(driver, place, "", driver.usual(), Map.of(), List.of()));
    }

    /** Other settings for a device that is there. */
    void change(DeviceView device) {
        Map<String, String> now = parts.workshop().settings(device.id());
        DriverKind.of(device.driver())
                .map(driver -> draft(driver, device, now))
                .ifPresent(this::prepare);
    }

    private static Draft draft(DriverKind driver, DeviceView device, Map<String, String> now) {
        return new Draft(driver, device.place(), "", now, now, List.of(device.id()));
    }

    /** Shows the settings, with the certificate if there is one to be accepted. */
    private void prepare(Draft next) {
        if (next.driver().secureAddress(next.place()).isEmpty()) {
            show(next);
            return;
        }
        screen.show(new TechnicianState.DeviceOpening(next.driver().role()));
        Thread _ =
                screen.inBackground(
                        "device-certificate",
                        () -> {
                            Draft whole =
                                    parts.workshop()
                                            .certificate(next.driver(), next.place())
                                            .map(next::showing)
                                            .orElse(next);
                            return () -> show(whole);
                        });
    }

    /** The same settings once more, to choose others. */
    void again() {
        draft.ifPresent(this::show);
    }

    /** The device whose settings are being changed; none for a new one. */
    Optional<DeviceId> changed() {
        return draft.flatMap(each -> each.changed().stream().findFirst());
    }

    private void show(Draft next) {
        draft = Optional.of(next);
        screen.show(
                new TechnicianState.SettingsWanted(
                        next.driver().role(), next.driver().word(), next.place(), next.views()));
    }

    void act(TechnicianState state, VisitorAction action) {
        switch (action) {
            case VisitorAction.Choose(String choice) when choice.indexOf('=') > 0 ->
                    draft.ifPresent(now -> choose(now, choice));
            case VisitorAction.BackToDefaults() -> draft.map(Draft::usual).ifPresent(this::show);
            case VisitorAction.Continue() when state instanceof TechnicianState.NotOpened ->
                    again();
            case VisitorAction.Continue() -> draft.ifPresent(this::open);
            default -> {}
        }
    }

    private void choose(Draft now, String choice) {
        String key = choice.substring(0, choice.indexOf('='));
        String value = choice.substring(key.length() + 1);
        if (now.offers(key, value)) {
            show(now.with(key, value));
        }
    }

    private void open(Draft now) {
        screen.show(new TechnicianState.DeviceOpening(now.driver().role()));
        Thread _ =
                screen.inBackground(
                        "device-opening",
                        () -> {
                            DeviceWorkshop.Outcome outcome = opened(now);
                            return () -> tell(now, outcome);
                        });
    }

    private DeviceWorkshop.Outcome opened(Draft now) throws InterruptedException {
        Optional<DeviceId> known = now.changed().stream().findFirst();
        DeviceWorkshop.Outcome outcome =
                known.isPresent()
                        ? parts.workshop().configure(known.get(), now.chosen())
                        : parts.workshop().add(now.driver(), now.place(), now.chosen());
        Change change = new Change(text(now.before()), text(now.chosen()));
        switch (outcome) {
            case DeviceWorkshop.Outcome.Opened(DeviceView device) ->
                    diary.note(
                            known.isPresent()
                                    ? TechnicianDeed.DEVICE_CHANGED
                                    : TechnicianDeed.DEVICE_ADDED,
                            device.id().value(),
                            change);
            case DeviceWorkshop.Outcome.Undone(DeviceFault fault) ->
                    diary.note(
                            TechnicianDeed.SETTINGS_UNDONE,
                            now.driver().word() + " " + now.place(),
                            new Change(text(now.chosen()), fault.name()));
            case DeviceWorkshop.Outcome.Refused() -> {}
        }
        return outcome;
    }

    private static String text(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }

    /** A device that answers is tried out at once. */
    private void tell(Draft now, DeviceWorkshop.Outcome outcome) {
        switch (outcome) {
            case DeviceWorkshop.Outcome.Opened(DeviceView device) -> trials.begin(device);
            case DeviceWorkshop.Outcome.Undone(DeviceFault fault) ->
                    screen.show(new TechnicianState.NotOpened(now.driver().role(), fault));
            case DeviceWorkshop.Outcome.Refused() ->
                    screen.show(new TechnicianState.NotSaved(now.driver().role()));
        }
    }
}
