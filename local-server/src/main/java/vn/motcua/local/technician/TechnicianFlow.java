package vn.motcua.local.technician;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.screen.DeedView;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.technician.AuditTrail.Change;
import vn.motcua.local.technician.tuning.Tuning;
import vn.motcua.local.technician.tuning.TuningDesk;

/** What each touch of a technician leads to. Used only where the visit calls from. */
public final class TechnicianFlow {
    private static final int DEEDS_SHOWN = 30;

    private final TechnicianScreen screen;
    private final TechnicianParts parts;
    private final AuditTrail trail;
    private final MaintenanceFlow maintenance;
    private final PinPad pinPad;
    private final TrialFlow trials;
    private final Tuning tuning;
    private final DiagnosisFlow diagnosis;
    private final DayFlow day;
    private final DeviceFlow devices;
    private boolean here;

    /** Who is here, or was last: what she began may end, and be noted, after she left. */
    private volatile String technician = "";

    public TechnicianFlow(TechnicianScreen screen, TechnicianParts parts) {
        this.screen = screen;
        this.parts = parts;
        trail = new AuditTrail(parts.kiosk());
        maintenance = new MaintenanceFlow(screen, parts, this::note);
        pinPad = new PinPad(screen, parts, trail);
        trials = new TrialFlow(screen, parts, this::note);
        tuning = new Tuning(new Bench(), parts.config(), parts.hall(), parts.kiosk(), parts.wall());
        diagnosis = new DiagnosisFlow(screen, parts, trials, this::note);
        day = new DayFlow(screen, parts, this::note);
        devices = new DeviceFlow(screen, parts, trials, this::note);
    }

    /** Asks for a PIN. */
    public void begin() {
        pinPad.ask();
    }

    public void act(TechnicianState state, VisitorAction action) {
        switch (state) {
            case TechnicianState.PinWanted pin when action instanceof VisitorAction.Answer typed ->
                    pinPad.typed(pin, typed.text(), this::signedIn);
            case TechnicianState.PinWanted _ -> {}
            case TechnicianState.Overview _ when action instanceof VisitorAction.Choose chosen ->
                    choose(chosen.option());
            case TechnicianState.Overview _, TechnicianState.Journal _ -> {}
            case TechnicianState.Maintenance shown -> maintenance.act(shown, action);
            case TechnicianState.ReturnWanted _
                    when action instanceof VisitorAction.Choose chosen ->
                    maintenance.close(chosen);
            case TechnicianState.ReturnWanted _, TechnicianState.Cleaning _ -> {}
            case TechnicianState.Tuning shown -> tuning.act(shown, action);
            case TechnicianState.DayShown shown -> day.act(shown, action);
            case TechnicianState.DiagnosisShown shown -> diagnosis.act(shown, action);
            default -> devices.act(state, action);
        }
    }

    private void choose(String room) {
        switch (room) {
            case "devices" -> devices.list();
            case "journal" -> screen.show(new TechnicianState.Journal(deeds()));
            case "tuning" -> tuning.begin();
            case "diagnosis" -> diagnosis.begin();
            case "day" -> day.begin();
            case "maintenance" -> maintenance.begin();
            default -> {}
        }
    }

    private List<DeedView> deeds() {
        return trail.newest(DEEDS_SHOWN).stream()
                .map(each ->
                        new DeedView(
                                each.at(),
                                each.who(),
                                each.deed(),
                                each.about(),
                                each.change().words()))
                .toList();
    }

    /** Whether a technician has taken the kiosk out of service. */
    public boolean isClosed() {
        return maintenance.isClosed();
    }

    /** When citizens were told to come back, if she said so. */
    public Optional<Instant> openAgain() {
        return maintenance.openAgain();
    }

    /**
     * Time has passed.
     *
     * @param now of a clock that never jumps
     */
    public void tick(Instant now) {
        maintenance.tick(now);
    }

    private void signedIn(String name) {
        technician = name;
        here = true;
        overview();
    }

    private void overview() {
        screen.show(
                new TechnicianState.Overview(
                        technician,
                        parts.program().view(),
                        parts.workshop().desk().views(),
                        parts.health().get()));
    }

    /** One step back; from the first screens out to the citizens. */
    public void back(TechnicianState state) {
        switch (state) {
            case TechnicianState.PinWanted _, TechnicianState.Overview _ -> screen.leave();
            case TechnicianState.Cleaning _ -> {}
            case TechnicianState.Trial shown when shown.onTour() -> diagnosis.leaveTour();
            case TechnicianState.ReturnWanted _ -> maintenance.begin();
            case TechnicianState.Tuning shown when tuning.back(shown) -> {}
            default -> {
                if (!devices.back(state)) {
                    overview();
                }
            }
        }
    }

    /** Something else changed: what is shown about it stays true. */
    public void refresh(TechnicianState state) {
        if (state instanceof TechnicianState.Overview) {
            overview();
        } else {
            devices.refresh(state);
        }
    }

    /** The picture of a page that was scanned for a trial. */
    public Optional<Path> picture(String page) {
        return trials.picture(page);
    }

    private void note(TechnicianDeed deed, String about, Change change) {
        trail.add(new AuditTrail.Entry(parts.wall().instant(), technician, deed, about, change));
    }

    /** Where the kiosk is tuned. */
    private final class Bench implements TuningDesk {
        @Override
        public void show(TechnicianState state) {
            screen.show(state);
        }

        @Override
        public void note(TechnicianDeed deed, String before, String after) {
            TechnicianFlow.this.note(deed, "", new Change(before, after));
        }
    }

    /** The technician leaves, or was away for too long. */
    public void forget() {
        if (here) {
            tuning.undo();
            devices.stop();
            note(TechnicianDeed.SIGNED_OUT, "", Change.NONE);
            here = false;
        }
    }
}
