package vn.motcua.province.fleet;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.KeyChange;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.seal.KioskKeys;
import vn.motcua.province.storage.Database;

/**
 * Lets kiosks change their keys: the province asks in the kiosk's own stream, the kiosk offers a
 * new key, and the first request that is signed with it ends the old one.
 */
public final class KeyRotation {
    private static final Duration KEY_LASTS = Duration.ofDays(90);

    private final Database database;
    private final FeedWriter feed;
    private final InstantSource clock;
    private final Runnable onKeyChange;

    /**
     * @param onKeyChange told when a kiosk is known by another key, or by one more
     */
    KeyRotation(Database database, FeedWriter feed, InstantSource clock, Runnable onKeyChange) {
        this.database = database;
        this.feed = feed;
        this.clock = clock;
        this.onKeyChange = onKeyChange;
    }

    /** Asks the kiosk for a new key. False if there is none of that name that may speak. */
    public boolean ask(String kiosk) {
        return database.write(handle -> ask(handle, kiosk));
    }

    /** Asks those whose keys are old; for a chore. */
    public void askOld() {
        Instant oldest = clock.instant().minus(KEY_LASTS);
        List<String> old = database.read(handle -> new KioskRepository(handle).keptSince(oldest));
        for (String kiosk : old) {
            boolean _ = ask(kiosk);
        }
    }

    /** Keeps a key that the kiosk has; false if it has not, or somebody else is known by it. */
    public boolean offer(String kiosk, KeyChange change) {
        if (!KioskKeys.hasSigned(
                change.publicKey(), KeyChange.text(kiosk, change.publicKey()), change.proof())) {
            return false;
        }
        try {
            return database.write(handle -> offer(handle, kiosk, change.publicKey()));
        } finally {
            onKeyChange.run();
        }
    }

    private static boolean offer(Handle handle, String kiosk, String publicKey) {
        var kiosks = new KioskRepository(handle);
        boolean isKnown = kiosks.find(kiosk).filter(each -> each.isKnownBy(publicKey)).isPresent();
        return isKnown || (!kiosks.isKeyKnown(publicKey) && kiosks.offer(kiosk, publicKey));
    }

    /** The kiosk has signed with the key that it offered: the one before is no longer good. */
    public void confirm(String kiosk, String publicKey) {
        try {
            boolean _ =
                    database.write(handle ->
                            new KioskRepository(handle).confirm(kiosk, publicKey, clock.instant()));
        } finally {
            onKeyChange.run();
        }
    }

    private boolean ask(Handle handle, String kiosk) {
        var kiosks = new KioskRepository(handle);
        return kiosks.find(kiosk)
                .filter(each -> kiosks.noteAsked(kiosk, clock.instant()))
                .map(each -> {
                    feed.append(
                            handle,
                            Streams.receiptsOf(kiosk),
                            "key",
                            clock.millis(),
                            new FeedChange.KeyChangeWanted(each.publicKey()));
                    return true;
                })
                .orElse(false);
    }
}
