package vn.motcua.province.fleet;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Enrolment;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.seal.KioskKeys;
import vn.motcua.province.storage.Database;

/** The kiosks of the province: who they are, and whether they may speak. */
public final class Fleet {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,12}");

    private final Database database;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> contacts = new ConcurrentHashMap<>();
    private final KeyRotation keys;
    private final Roster roster;
    private final Runnable onStateChange;

    /**
     * @param onStateChange told when a kiosk was suspended, resumed or revoked
     */
    public Fleet(Database database, InstantSource clock, Runnable onStateChange) {
        this.database = database;
        this.clock = clock;
        this.onStateChange = onStateChange;
        roster = new Roster(database);
        keys = new KeyRotation(database, new FeedWriter(database), clock, roster::forget);
    }

    public KeyRotation keys() {
        return keys;
    }

    /** Makes a code that admits one kiosk within 24 hours; it is shown once and kept nowhere. */
    public String createEnrolmentCode() {
        EnrolmentCode code = EnrolmentCode.random(random);
        return database.write(handle -> {
            new EnrolmentCodes(handle).add(code, clock.instant());
            return code.spoken();
        });
    }

    public Optional<Kiosk> kiosk(String name) {
        return database.read(handle -> new KioskRepository(handle).find(name));
    }

    /**
     * As it stands now, asked at every request. Beside SQLite there is no other backend, and what
     * this one changes it knows; PostgreSQL is asked each time, since another may have revoked it.
     */
    public Optional<Kiosk> caller(String name) {
        return database.dialect().hasOneWriter() ? roster.find(name) : kiosk(name);
    }

    public Admission admission(String name) {
        return kiosk(name).map(Kiosk::state).orElse(Admission.UNKNOWN_KIOSK);
    }

    /** As it stood within the last second, for kiosks that wait and wake up all together. */
    public Admission recentAdmission(String name) {
        return roster.find(name).map(Kiosk::state).orElse(Admission.UNKNOWN_KIOSK);
    }

    /** By name. */
    public List<Kiosk> kiosks() {
        return database.read(handle -> new KioskRepository(handle).all());
    }

    public List<DeviceHealth> health(String kiosk) {
        return database.read(handle -> new DeviceHealthRepository(handle).of(kiosk));
    }

    /** Empty if it has not said yet how it is. */
    public Optional<KioskCondition> condition(String kiosk) {
        return database.read(handle -> new KioskConditionRepository(handle).of(kiosk));
    }

    /** The kiosk is not heard until it is resumed. False if there is no such kiosk. */
    public boolean suspend(String name) {
        return change(name, Admission.ACTIVE, Admission.SUSPENDED);
    }

    /** A suspended kiosk may speak again; a revoked one never. */
    public boolean resume(String name) {
        return change(name, Admission.SUSPENDED, Admission.ACTIVE);
    }

    /** The kiosk's key is never trusted again. */
    public boolean revoke(String name) {
        boolean wasActive = change(name, Admission.ACTIVE, Admission.REVOKED);
        return wasActive || change(name, Admission.SUSPENDED, Admission.REVOKED);
    }

    /** Remembers that the kiosk spoke; it speaks all the time, and this costs no writing. */
    public void heard(String name) {
        contacts.put(name, clock.instant());
    }

    /** Writes down, all at once, who spoke since the last time. */
    public void noteContacts() {
        Map<String, Instant> heard = Map.copyOf(contacts);
        if (heard.isEmpty()) {
            return;
        }
        heard.forEach(contacts::remove);
        boolean _ =
                database.write(handle -> {
                    new KioskRepository(handle).heard(heard);
                    return true;
                });
    }

    EnrolmentOutcome enrol(Enrolment wish) {
        boolean isWellFormed =
                NAME.matcher(wish.kiosk()).matches() && KioskKeys.isKey(wish.publicKey());
        if (!isWellFormed) {
            return EnrolmentOutcome.REFUSED;
        }
        try {
            return database.write(handle -> enrol(handle, wish));
        } finally {
            roster.forget();
        }
    }

    private EnrolmentOutcome enrol(Handle handle, Enrolment wish) {
        Optional<EnrolmentCode> code = EnrolmentCode.typed(wish.code());
        var kiosks = new KioskRepository(handle);
        Optional<Kiosk> known = kiosks.find(wish.kiosk());
        boolean isSameKey =
                known.filter(kiosk -> kiosk.publicKey().equals(wish.publicKey())).isPresent();
        if (isSameKey && known.get().state() == Admission.ACTIVE) {
            return EnrolmentOutcome.ADMITTED;
        }
        var codes = new EnrolmentCodes(handle);
        boolean isCodeGood = code.isPresent() && codes.isGood(code.get(), clock.instant());
        if (!isCodeGood || isSameKey || kiosks.isKeyKnown(wish.publicKey())) {
            return EnrolmentOutcome.REFUSED;
        }
        if (known.isPresent() && known.get().state() != Admission.REVOKED) {
            return EnrolmentOutcome.NAME_TAKEN;
        }
        if (!codes.use(code.get(), wish.kiosk())) {
            return EnrolmentOutcome.REFUSED;
        }
        kiosks.admit(wish.kiosk(), wish.publicKey(), clock.instant());
        Streams.open(handle, Streams.receiptsOf(wish.kiosk()), random);
        return EnrolmentOutcome.ADMITTED;
    }

    private boolean change(String name, Admission from, Admission to) {
        try {
            return database.write(handle -> new KioskRepository(handle).change(name, from, to));
        } finally {
            roster.forget();
            onStateChange.run();
        }
    }
}
