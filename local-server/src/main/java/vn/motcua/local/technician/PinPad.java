package vn.motcua.local.technician;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.motcua.contract.screen.PinAnswer;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.local.technician.AuditTrail.Change;

/** T01: nobody gets further without a PIN, and guessing takes longer than a kiosk lives. */
final class PinPad {
    private final TechnicianScreen screen;
    private final TechnicianParts parts;
    private final Pins pins;
    private final PinLock lock;
    private final AuditTrail trail;

    PinPad(TechnicianScreen screen, TechnicianParts parts, AuditTrail trail) {
        this.screen = screen;
        this.parts = parts;
        this.trail = trail;
        pins = new Pins(parts.config().pinFile());
        lock = new PinLock(parts.kiosk());
    }

    void ask() {
        PinLock.Standing standing = lock.standing(parts.wall().instant());
        if (!pins.areSet()) {
            show(new PinAnswer.PinNeverSet());
        } else if (standing.isLocked()) {
            show(new PinAnswer.PinLocked(standing.minutes()));
        } else {
            show(new PinAnswer.NoPin());
        }
    }

    private void show(PinAnswer answer) {
        List<Integer> digits = new ArrayList<>(IntStream.range(0, 10).boxed().toList());
        Collections.shuffle(digits, parts.random());
        screen.show(new TechnicianState.PinWanted(digits, answer));
    }

    /**
     * A PIN was typed; does nothing while another one is compared.
     *
     * @param rightOne told of the technician's name
     */
    void typed(TechnicianState.PinWanted shown, String pin, Consumer<String> rightOne) {
        if (shown.answer() instanceof PinAnswer.PinCompared) {
            return;
        }
        screen.show(new TechnicianState.PinWanted(shown.digits(), new PinAnswer.PinCompared()));
        Thread _ = screen.inBackground("pin", () -> compared(pin, rightOne));
    }

    private Runnable compared(String pin, Consumer<String> rightOne) {
        Instant now = parts.wall().instant();
        if (!pins.areSet() || lock.standing(now).isLocked()) {
            return this::ask;
        }
        PinLock.Standing after = lock.count(now);
        Optional<String> name = pins.whose(pin);
        if (name.isPresent()) {
            lock.forget();
            note(name.get(), TechnicianDeed.SIGNED_IN);
            return () -> rightOne.accept(name.get());
        }
        note("", after.isLocked() ? TechnicianDeed.PIN_LOCKED : TechnicianDeed.PIN_WRONG);
        return () ->
                show(
                        after.isLocked()
                                ? new PinAnswer.PinLocked(after.minutes())
                                : new PinAnswer.PinWrong(after.triesLeft()));
    }

    private void note(String who, TechnicianDeed deed) {
        trail.add(new AuditTrail.Entry(parts.wall().instant(), who, deed, "", Change.NONE));
    }
}
