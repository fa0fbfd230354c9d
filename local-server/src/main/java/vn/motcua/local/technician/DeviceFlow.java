package vn.motcua.local.technician;

import java.util.List;
import java.util.Optional;
import vn.motcua.config.device.DriverKind;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.FoundView;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.technician.AuditTrail.Change;

/** T03 and T04: which devices there are, and how a new one comes in. */
final class DeviceFlow {
    private final TechnicianScreen screen;
    private final TechnicianParts parts;
    private final SettingFlow settings;
    private final TrialFlow trials;
    private final Diary diary;

    /** Writes down what was done, and by whom. */
    interface Diary {
        void note(TechnicianDeed deed, String about, Change change);
    }

    DeviceFlow(TechnicianScreen screen, TechnicianParts parts, TrialFlow trials, Diary diary) {
        this.screen = screen;
        this.parts = parts;
        this.trials = trials;
        this.diary = diary;
        settings = new SettingFlow(screen, parts, trials, diary);
    }

    void list() {
        screen.show(new TechnicianState.DeviceList(parts.workshop().desk().views()));
    }

    void act(TechnicianState state, VisitorAction action) {
        switch (state) {
            case TechnicianState.DeviceList list -> onList(list, action);
            case TechnicianState.DeviceShown(DeviceView device) -> onDevice(device, action);
            case TechnicianState.RemovalWanted(DeviceView device)
                    when action instanceof VisitorAction.Continue ->
                    remove(device);
            case TechnicianState.RoleWanted _ when action instanceof VisitorAction.Choose chosen ->
                    search(DeviceRole.valueOf(chosen.option()));
            case TechnicianState.FoundDevices found -> onFound(found, action);
            case TechnicianState.DriverWanted _
                    when action instanceof VisitorAction.Choose chosen ->
                    askForPlace(chosen.option(), "", false);
            case TechnicianState.PlaceWanted place
                    when action instanceof VisitorAction.Answer typed ->
                    typed(place, typed.text().strip());
            case TechnicianState.SettingsWanted _, TechnicianState.NotOpened _ ->
                    settings.act(state, action);
            case TechnicianState.Trial trial -> trials.act(trial, action);
            default -> {}
        }
    }

    private void onList(TechnicianState.DeviceList list, VisitorAction action) {
        switch (action) {
            case VisitorAction.Continue() -> screen.show(new TechnicianState.RoleWanted());
            case VisitorAction.Choose(String id) ->
                    list.devices().stream()
                            .filter(each -> each.id().value().equals(id))
                            .findFirst()
                            .ifPresent(each -> screen.show(new TechnicianState.DeviceShown(each)));
            default -> {}
        }
    }

    private void onDevice(DeviceView device, VisitorAction action) {
        if (!(action instanceof VisitorAction.Choose(String what))) {
            return;
        }
        boolean isOff = device.status() instanceof DeviceStatus.SwitchedOff;
        if (isOff && !what.equals("switch") && !what.equals("remove")) {
            return;
        }
        switch (what) {
            case "test" -> trials.begin(device);
            case "settings" -> settings.change(device);
            case "switch" -> switchTo(isOff, device);
            case "remove" -> screen.show(new TechnicianState.RemovalWanted(device));
            default -> {}
        }
    }

    private void switchTo(boolean on, DeviceView device) {
        TechnicianDeed deed =
                on ? TechnicianDeed.DEVICE_SWITCHED_ON : TechnicianDeed.DEVICE_SWITCHED_OFF;
        Thread _ =
                screen.inBackground(
                        "device-switch",
                        () -> {
                            if (!parts.workshop().switchTo(on, device.id())) {
                                return () -> notSaved(device);
                            }
                            diary.note(deed, device.id().value(), Change.NONE);
                            return () -> show(device.id());
                        });
    }

    private void notSaved(DeviceView device) {
        screen.show(new TechnicianState.NotSaved(device.role()));
    }

    private void remove(DeviceView device) {
        Thread _ =
                screen.inBackground(
                        "device-removal",
                        () -> {
                            boolean gone = parts.workshop().remove(device.id());
                            if (gone) {
                                diary.note(
                                        TechnicianDeed.DEVICE_REMOVED,
                                        device.id().value(),
                                        new Change(device.driver() + " " + device.place(), ""));
                            }
                            return gone ? this::list : () -> notSaved(device);
                        });
    }

    private void search(DeviceRole role) {
        screen.show(new TechnicianState.Searching(role));
        Thread _ =
                screen.inBackground(
                        "device-search",
                        () -> {
                            List<FoundView> found =
                                    parts.workshop().find(role).stream()
                                            .map(each ->
                                                    new FoundView(
                                                            each.name(),
                                                            each.driver(),
                                                            each.place()))
                                            .toList();
                            return () -> found(role, found);
                        });
    }

    private void found(DeviceRole role, List<FoundView> found) {
        if (screen.state() instanceof TechnicianState.Searching) {
            screen.show(new TechnicianState.FoundDevices(role, found));
        }
    }

    private void onFound(TechnicianState.FoundDevices shown, VisitorAction action) {
        switch (action) {
            case VisitorAction.Continue() -> search(shown.role());
            case VisitorAction.TypeTheCode() -> askForDriver(shown.role());
            case VisitorAction.Choose(String place) ->
                    shown.found().stream()
                            .filter(each -> place.equals(each.driver() + " " + each.place()))
                            .findFirst()
                            .ifPresent(each -> settings.begin(kind(each.driver()), each.place()));
            default -> {}
        }
    }

    private void askForDriver(DeviceRole role) {
        List<String> drivers = DriverKind.of(role).stream().map(DriverKind::word).toList();
        screen.show(new TechnicianState.DriverWanted(role, drivers));
    }

    private void askForPlace(String driver, String typed, boolean wrong) {
        if (DriverKind.of(driver).isPresent()) {
            screen.show(new TechnicianState.PlaceWanted(driver, typed, wrong));
        }
    }

    private void typed(TechnicianState.PlaceWanted wanted, String place) {
        if (place.isEmpty()) {
            askForPlace(wanted.driver(), place, true);
        } else {
            settings.begin(kind(wanted.driver()), place);
        }
    }

    private static DriverKind kind(String driver) {
        return DriverKind.of(driver).orElseThrow();
    }

    /** Whether there was a step back to go; else the overview is next. */
    boolean back(TechnicianState state) {
        switch (state) {
            case TechnicianState.DeviceShown _,
                    TechnicianState.RoleWanted _,
                    TechnicianState.NotSaved _ ->
                    list();
            case TechnicianState.RemovalWanted(DeviceView device) -> show(device.id());
            case TechnicianState.Searching _, TechnicianState.FoundDevices _ ->
                    screen.show(new TechnicianState.RoleWanted());
            case TechnicianState.DriverWanted(DeviceRole role, _) -> search(role);
            case TechnicianState.PlaceWanted(String driver, _, _) ->
                    askForDriver(kind(driver).role());
            case TechnicianState.SettingsWanted(DeviceRole role, _, _, _) -> leaveSettings(role);
            case TechnicianState.NotOpened _ -> settings.again();
            case TechnicianState.Trial(DeviceView device, _, _) -> {
                trials.stop();
                show(device.id());
            }
            case TechnicianState.DeviceOpening _ -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void leaveSettings(DeviceRole role) {
        settings.changed().ifPresentOrElse(this::show, () -> search(role));
    }

    private void show(DeviceId id) {
        Optional<DeviceView> device = parts.workshop().device(id);
        device.ifPresentOrElse(
                each -> screen.show(new TechnicianState.DeviceShown(each)), this::list);
    }

    /** A device changed: what is shown of it stays true. */
    void refresh(TechnicianState state) {
        switch (state) {
            case TechnicianState.DeviceList _ -> list();
            case TechnicianState.DeviceShown(DeviceView device) -> show(device.id());
            default -> {}
        }
    }

    void stop() {
        trials.stop();
    }
}
