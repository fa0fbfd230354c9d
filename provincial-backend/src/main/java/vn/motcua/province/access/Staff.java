package vn.motcua.province.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.motcua.province.access.StaffRepository.Row;
import vn.motcua.province.http.Sha256;
import vn.motcua.province.storage.Database;

/** The people who work here: their logins and who is signed in. */
public final class Staff {
    static final Duration IDLE_MAX = Duration.ofMinutes(30);
    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int DOUBLINGS_MAX = 5;
    private static final Duration BUSY_WAIT = Duration.ofSeconds(10);
    private static final int HASHES_AT_ONCE = 2;
    private static final int ID_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int PASSWORD_BYTES = 10;
    private static final String NOBODYS_SALT = "00".repeat(SALT_BYTES);

    private final Database database;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore hashing = new Semaphore(HASHES_AT_ONCE, true);

    public Staff(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return database.read(handle -> new StaffRepository(handle).isEmpty());
    }

    /** Adds a login, or gives it a new name, role and password that a person chose. */
    public void save(String login, String name, Role role, String password) {
        save(login, name, role, password, Passwords.ROUNDS);
    }

    /**
     * Adds a login, or gives it a new name, role and password.
     *
     * @return the password, of 80 random bits; it is kept nowhere
     */
    public String saveWithRandomPassword(String login, String name, Role role) {
        String password = randomHex(PASSWORD_BYTES);
        save(login, name, role, password, Passwords.ROUNDS_OF_RANDOM);
        return password;
    }

    private void save(String login, String name, Role role, String password, int rounds) {
        String salt = randomHex(SALT_BYTES);
        String hash = Passwords.hash(password, salt, rounds);
        var row = new Row(login, name, role, salt, hash, rounds, 0, Instant.EPOCH);
        boolean _ =
                database.write(handle -> {
                    var rows = new StaffRepository(handle);
                    rows.save(row);
                    // Whoever is signed in with the old password or role is not any more.
                    int _ = rows.closeAll(login);
                    return true;
                });
    }

    /** After five wrong tries one must wait, longer after each. Takes about half a second. */
    public LoginOutcome signIn(String login, String password) throws InterruptedException {
        // Guessing in many connections at once must not take the machine from everyone else.
        if (!hashing.tryAcquire(BUSY_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
            return new LoginOutcome.Wait(BUSY_WAIT);
        }
        try {
            return judge(login, password, clock.instant());
        } finally {
            hashing.release();
        }
    }

    private LoginOutcome judge(String login, String password, Instant now) {
        Optional<Row> known = database.read(handle -> new StaffRepository(handle).find(login));
        if (known.isPresent() && known.get().lockedUntil().isAfter(now)) {
            return new LoginOutcome.Wait(Duration.between(now, known.get().lockedUntil()));
        }
        // An unknown login costs the same time, so that nobody learns which logins exist.
        String hash =
                Passwords.hash(
                        password,
                        known.map(Row::salt).orElse(NOBODYS_SALT),
                        known.map(Row::rounds).orElse(Passwords.ROUNDS));
        if (known.isEmpty()) {
            return new LoginOutcome.Wrong();
        }
        return Passwords.isSame(hash, known.get().passwordHash())
                ? new LoginOutcome.Welcome(open(known.get(), now))
                : wrong(login, now);
    }

    /** Who bears this session; empty when it was idle for 30 minutes. */
    public Optional<StaffSession> session(String id) {
        Instant now = clock.instant();
        String hash = Sha256.hex(id);
        Optional<StaffSession> session =
                database.read(handle ->
                        new StaffRepository(handle).session(id, hash, now.minus(IDLE_MAX)));
        if (session.isPresent()) {
            int _ = database.write(handle -> new StaffRepository(handle).seen(hash, now));
        }
        return session;
    }

    public void signOut(StaffSession session) {
        int _ =
                database.write(
                        handle -> new StaffRepository(handle).close(Sha256.hex(session.id())));
    }

    private StaffSession open(Row row, Instant now) {
        var session =
                new StaffSession(
                        randomHex(ID_BYTES),
                        row.login(),
                        row.name(),
                        row.role(),
                        randomHex(ID_BYTES));
        return database.write(handle -> {
            var staff = new StaffRepository(handle);
            int _ = staff.closeOlder(now.minus(IDLE_MAX));
            staff.noteTries(row.login(), 0, Instant.EPOCH);
            staff.open(Sha256.hex(session.id()), session, now);
            return session;
        });
    }

    private LoginOutcome wrong(String login, Instant now) {
        return database.write(handle -> {
            var staff = new StaffRepository(handle);
            int tries = staff.countWrongTry(login);
            Instant until = tries < FREE_TRIES ? Instant.EPOCH : now.plus(waitAfter(tries));
            staff.noteTries(login, tries, until);
            return new LoginOutcome.Wrong();
        });
    }

    private static Duration waitAfter(int tries) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(tries - FREE_TRIES, DOUBLINGS_MAX));
    }

    private String randomHex(int bytes) {
        byte[] value = new byte[bytes];
        random.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
