package vn.motcua.local.technician;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.screen.DeedView;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.technician.AuditTrail.Change;

/** What each touch of a technician leads to. Used only where the visit calls from. */
public final class TechnicianFlow {
    private static final int DEEDS_SHOWN = 30;

    private final TechnicianScreen screen;
    private final TechnicianParts parts;
    private final AuditTrail trail;
    private final Closure closure;
    private final PinPad pinPad;
    private final TrialFlow trials;
    private final RulerFlow ruler;
    private final DiagnosisFlow diagnosis;
    private final DeviceFlow devices;
    private boolean here;

    /** Who is here, or was last: what she began may end, and be noted, after she left. */
    private volatile String technician = "";

    public TechnicianFlow(TechnicianScreen screen, TechnicianParts parts) {
        this.screen = screen;
        this.parts = parts;
        trail = new AuditTrail(parts.kiosk());
        closure = new Closure(parts.kiosk());
        pinPad = new PinPad(screen, parts, trail);
        trials = new TrialFlow(screen, parts, this::note);
        ruler = new RulerFlow(screen, parts, this::note);
        diagnosis = new DiagnosisFlow(screen, parts, this::note);
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
            case TechnicianState.Maintenance _ when action instanceof VisitorAction.Continue ->
                    closeOrOpen();
            case TechnicianState.Maintenance _ when action instanceof VisitorAction.Choose chosen ->
                    restart(chosen.option());
            case TechnicianState.Maintenance _ -> {}
            case TechnicianState.Ruler shown -> ruler.act(shown, action);
            case TechnicianState.DiagnosisShown shown -> diagnosis.act(shown, action);
            default -> devices.act(state, action);
        }
    }

    private void choose(String room) {
        switch (room) {
            case "devices" -> devices.list();
            case "journal" -> screen.show(new TechnicianState.Journal(deeds()));
            case "ruler" -> ruler.begin();
            case "diagnosis" -> diagnosis.begin();
            case "maintenance" -> screen.show(new TechnicianState.Maintenance(closure.holds()));
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

    /** Citizens are sent away when the technician leaves, or served again. */
    private void closeOrOpen() {
        boolean closed = closure.holds();
        if (closed) {
            closure.end();
        } else {
            closure.begin(parts.wall().instant());
        }
        note(closed ? TechnicianDeed.KIOSK_REOPENED : TechnicianDeed.KIOSK_CLOSED, "", Change.NONE);
        screen.show(new TechnicianState.Maintenance(!closed));
    }

    /** The screen says that it starts anew; what was measured or installed then holds. */
    private void restart(String choice) {
        if (choice.equals("restart")) {
            note(TechnicianDeed.RESTARTED, "", Change.NONE);
            parts.program().restart().run();
        }
    }

    /** Whether a technician has taken the kiosk out of service. */
    public boolean isClosed() {
        return closure.holds();
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

    /** The technician leaves, or was away for too long. */
    public void forget() {
        if (here) {
            devices.stop();
            note(TechnicianDeed.SIGNED_OUT, "", Change.NONE);
            here = false;
        }
    }
}
