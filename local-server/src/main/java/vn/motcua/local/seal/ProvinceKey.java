package vn.motcua.local.seal;

import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.storage.Database;

/** The key of the province, as it was told last; kept for days without a line. */
public final class ProvinceKey {
    private static final EventLog EVENTS = EventLog.of(ProvinceKey.class);

    private final Database kiosk;
    private final RandomGenerator random;

    /**
     * @param kiosk the database {@code kiosk.db}
     */
    public ProvinceKey(Database kiosk, RandomGenerator random) {
        this.kiosk = kiosk;
        this.random = random;
    }

    /** Empty until the province has told it for the first time. */
    public Optional<Sealer> sealer() {
        return known().map(key -> new Sealer(key, random));
    }

    /** Whatever it says now is what it can open. */
    public void learn(SealingKey key) {
        if (known().filter(key::equals).isPresent()) {
            return;
        }
        int _ =
                kiosk.write(handle ->
                        handle.execute(
                                """
                                INSERT INTO province_key (id, version, public_key) VALUES (1, ?, ?)
                                ON CONFLICT (id) DO UPDATE SET
                                    version = excluded.version, public_key = excluded.public_key
                                """,
                                key.version(),
                                key.publicKey()));
        EVENTS.log(new Event.SealingKeyLearned(key.version()));
    }

    private Optional<SealingKey> known() {
        return kiosk.read(handle ->
                handle.select("SELECT version, public_key FROM province_key")
                        .map((row, _) -> new SealingKey(row.getInt(1), row.getString(2)))
                        .findFirst());
    }
}
