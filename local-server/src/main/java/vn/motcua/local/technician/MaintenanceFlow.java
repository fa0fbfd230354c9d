package vn.motcua.local.technician;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.technician.AuditTrail.Change;

/** T12: the kiosk is taken out of service and opened again, started anew, and wiped. */
final class MaintenanceFlow {
    private static final Duration CLEANING = Duration.ofSeconds(60);

    private final TechnicianScreen screen;
    private final TechnicianParts parts;
    private final DeviceFlow.Diary diary;
    private final Closure closure;
    private Optional<Instant> cleanedAt = Optional.empty();

    MaintenanceFlow(TechnicianScreen screen, TechnicianParts parts, DeviceFlow.Diary diary) {
        this.screen = screen;
        this.parts = parts;
        this.diary = diary;
        closure = new Closure(parts.kiosk());
    }

    boolean isClosed() {
        return closure.holds();
    }

    /** When citizens were told to come back. */
    Optional<Instant> openAgain() {
        return closure.until();
    }

    void begin() {
        screen.show(new TechnicianState.Maintenance(closure.holds()));
    }

    void act(TechnicianState.Maintenance shown, VisitorAction action) {
        switch (action) {
            case VisitorAction.Continue() when shown.closed() -> open();
            case VisitorAction.Continue() -> screen.show(new TechnicianState.ReturnWanted());
            case VisitorAction.Choose(String what) when what.equals("restart") -> restart();
            case VisitorAction.Choose(String what) when what.equals("clean") -> clean();
            default -> {}
        }
    }

    /** Citizens are sent away when the technician leaves. */
    void close(VisitorAction.Choose chosen) {
        TechnicianState.ReturnWanted.MINUTES.stream()
                .filter(minutes -> chosen.option().equals("minutes-" + minutes))
                .forEach(minutes -> closure.begin(parts.wall().instant(), minutes));
        if (closure.holds()) {
            diary.note(TechnicianDeed.KIOSK_CLOSED, "", Change.NONE);
            begin();
        }
    }

    private void open() {
        closure.end();
        diary.note(TechnicianDeed.KIOSK_REOPENED, "", Change.NONE);
        begin();
    }

    private void clean() {
        cleanedAt = Optional.empty();
        screen.show(new TechnicianState.Cleaning((int) CLEANING.toSeconds()));
    }

    /** The screen says that it starts anew; what was measured or installed then holds. */
    private void restart() {
        diary.note(TechnicianDeed.RESTARTED, "", Change.NONE);
        parts.program().restart().run();
    }

    /** Counts down while the screen is wiped; then touches mean something again. */
    void tick(Instant now) {
        if (screen.state() instanceof TechnicianState.Cleaning shown) {
            Instant end = cleanedAt.orElse(now.plus(CLEANING));
            cleanedAt = Optional.of(end);
            int left = (int) Duration.between(now, end).toSeconds();
            if (left <= 0) {
                begin();
            } else if (left != shown.secondsLeft()) {
                screen.show(new TechnicianState.Cleaning(left));
            }
        }
    }
}
