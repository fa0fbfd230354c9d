package vn.motcua.local.technician;

import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.technician.AuditTrail.Change;
import vn.motcua.local.technician.AuditTrail.Deed;

/** What each touch of a technician leads to. Used only where the visit calls from. */
public final class TechnicianFlow {
    private final TechnicianScreen screen;
    private final TechnicianParts parts;
    private final AuditTrail trail;
    private final PinPad pinPad;
    private String technician = "";

    public TechnicianFlow(TechnicianScreen screen, TechnicianParts parts) {
        this.screen = screen;
        this.parts = parts;
        trail = new AuditTrail(parts.kiosk());
        pinPad = new PinPad(screen, parts, trail);
    }

    /** Asks for a PIN. */
    public void begin() {
        pinPad.ask();
    }

    public void act(TechnicianState state, VisitorAction action) {
        switch (state) {
            case TechnicianState.PinWanted pin when action instanceof VisitorAction.Answer typed ->
                    pinPad.typed(pin, typed.text(), this::signedIn);
            default -> {}
        }
    }

    private void signedIn(String name) {
        technician = name;
        overview();
    }

    private void overview() {
        screen.show(
                new TechnicianState.Overview(
                        technician, parts.devices().get(), parts.health().get()));
    }

    /** One step back; from the first screens out to the citizens. */
    public void back(TechnicianState state) {
        switch (state) {
            case TechnicianState.PinWanted _, TechnicianState.Overview _ -> screen.leave();
        }
    }

    /** Something else changed: what is shown about it stays true. */
    public void refresh(TechnicianState state) {
        if (state instanceof TechnicianState.Overview) {
            overview();
        }
    }

    /** The technician leaves, or was away for too long. */
    public void forget() {
        if (!technician.isEmpty()) {
            trail.add(
                    new AuditTrail.Entry(
                            parts.wall().instant(), technician, Deed.SIGNED_OUT, "", Change.NONE));
            technician = "";
        }
    }
}
