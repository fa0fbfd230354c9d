package vn.motcua.system.simulation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.KeyChange;
import vn.motcua.local.line.KioskKey;
import vn.motcua.local.line.KioskKey.Door;
import vn.motcua.province.fleet.Kiosk;

/** Looks after the key by which a kiosk is known, as the watch of a real line does. */
final class KeyWatch {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofMinutes(10);

    private static final Optional<Admission> ADMITTED = Optional.of(Admission.ACTIVE);
    private static final Optional<Admission> FORGOTTEN = Optional.of(Admission.BAD_SIGNATURE);

    private final World world;
    private final SimulatedProvince province;
    private final Line line;
    private final String kiosk;
    private final Path folder;
    private final KioskMistakes mistakes;
    private final Schedule.Signal doubt = new Schedule.Signal();
    private final Line.Kind<Optional<Admission>> probes =
            new Line.Kind<>(LIMIT, Optional.empty(), Optional.empty(), false);
    private final Line.Kind<Door.Answer> offers =
            new Line.Kind<>(LIMIT, Door.Answer.SILENT, Door.Answer.SILENT, true);
    private KioskKey key;

    KeyWatch(World world, SimulatedProvince province, SimulatedKiosk kiosk) {
        this.world = world;
        this.province = province;
        this.line = kiosk.line();
        this.kiosk = kiosk.name();
        this.folder = kiosk.folder();
        this.mistakes = kiosk.mistakes();
        key = KioskKey.openOrMake(folder);
    }

    /** Who speaks, from now on. */
    Caller caller() {
        return new Caller(kiosk, key.publicKey());
    }

    /** The province has told so. */
    void changeWanted(String publicKey) {
        key.changeIfUsed(publicKey);
        doubt();
    }

    /** An answer did not come, or was a refusal. */
    void doubt() {
        world.schedule().raise(doubt);
    }

    /** Whether the province believes what is signed with the key in use. */
    boolean isKnown() {
        return province.serve(alive -> alive.fleet().kiosk(kiosk))
                .flatMap(known -> known)
                .filter(known -> isKeyOf(known, key.publicKey()))
                .isPresent();
    }

    void run(Life mine) throws InterruptedException {
        boolean isOpen = key.isChanging();
        while (!mine.isOver()) {
            boolean _ = world.schedule().await(doubt, isOpen ? SOON : LATER);
            isOpen = look();
        }
    }

    /**
     * @return whether there is more to do soon
     */
    private boolean look() throws InterruptedException {
        Optional<Admission> said = probe();
        if (said.equals(FORGOTTEN) && key.tryOther()) {
            world.reached(Situation.KIOSK_WENT_BACK_TO_AN_EARLIER_KEY);
            said = probe();
        }
        if (said.equals(ADMITTED) && key.offer(kiosk, this::offer)) {
            world.reached(Situation.KEY_OF_A_KIOSK_CHANGED);
            key = mistakes.afterKeyChange(folder, key);
            var _ = probe();
        }
        return said.equals(FORGOTTEN) || key.isChanging();
    }

    private Optional<Admission> probe() {
        Caller asking = caller();
        return line.exchange(
                probes, () -> province.serve(alive -> Optional.of(asking.admission(alive))));
    }

    private Door.Answer offer(KeyChange change) {
        Caller offering = caller();
        Door.Answer answer =
                line.exchange(offers, () -> province.serve(alive -> offering.offer(alive, change)));
        boolean isTaken =
                province.serve(alive -> alive.fleet().kiosk(kiosk))
                        .flatMap(known -> known)
                        .filter(known -> isKeyOf(known, change.publicKey()))
                        .isPresent();
        if (answer == Door.Answer.SILENT && isTaken) {
            world.reached(Situation.ANSWER_TO_A_NEW_KEY_LOST);
        }
        return mistakes.heard(answer);
    }

    private static boolean isKeyOf(Kiosk known, String key) {
        return known.publicKey().equals(key) || known.nextPublicKey().equals(key);
    }
}
