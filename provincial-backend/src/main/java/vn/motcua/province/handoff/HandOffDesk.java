package vn.motcua.province.handoff;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.contract.handoff.PhotoSending;
import vn.motcua.province.storage.Database;

/**
 * Knows which phone sends to which kiosk. A hand-off ends when its kiosk says so, when the kiosk
 * opens another, or when its time is over; with it goes all that was sent and not fetched.
 */
public final class HandOffDesk {
    private final Database database;
    private final PhotoShelf shelf;
    private final InstantSource clock;

    /**
     * @param folder for sealed photos
     */
    public HandOffDesk(Database database, Path folder, InstantSource clock) {
        this.database = database;
        this.shelf = PhotoShelf.open(folder);
        this.clock = clock;
    }

    PhotoShelf shelf() {
        return shelf;
    }

    /** A kiosk has one at a time. */
    HandOffStatus open(String kiosk, String hash, int photosMax) {
        Instant now = clock.instant();
        var opened =
                new HandOff(
                        hash, kiosk, now.plus(HandOffToken.LIFE), photosMax, 0, "", false, false);
        HandOff standing =
                database.write(handle -> {
                    var rows = new HandOffRepository(handle);
                    int _ = rows.deleteOthers(kiosk, hash);
                    int _ = rows.add(opened);
                    return rows.find(hash, now).orElse(opened);
                });
        eraseOver();
        return standing.status();
    }

    /** Empty if there is none, or it is another kiosk's. */
    Optional<HandOff> of(String kiosk, String hash) {
        return find(hash).filter(each -> each.kiosk().equals(kiosk));
    }

    /** Empty if there is none, or it is over. */
    Optional<HandOff> of(HandOffToken token) {
        return find(token.hash());
    }

    private Optional<HandOff> find(String hash) {
        return database.read(handle -> new HandOffRepository(handle).find(hash, clock.instant()));
    }

    void opened(HandOff handOff) {
        if (!handOff.opened()) {
            int _ =
                    database.write(
                            handle -> new HandOffRepository(handle).markOpened(handOff.hash()));
        }
    }

    /** Where this phone's photos go. */
    PhotoSending.Shelf shelfFor(HandOff handOff, String phone) {
        return new PhotoSending.Shelf() {
            @Override
            public Path fresh() {
                return shelf.fresh(handOff.hash());
            }

            @Override
            public boolean take(Path sealed) throws IOException {
                return HandOffDesk.this.take(handOff, phone, sealed);
            }

            @Override
            public void erase(Path sealed) throws IOException {
                PhotoShelf.erase(sealed);
            }
        };
    }

    /** Whether this phone may send it; from the first photo on no other phone may. */
    private boolean take(HandOff handOff, String phone, Path sealed) throws IOException {
        return database.write(handle -> {
            OptionalInt number =
                    new HandOffRepository(handle).count(handOff.hash(), phone, clock.instant());
            if (number.isPresent()) {
                shelf.place(sealed, handOff.hash(), number.getAsInt());
            }
            return number.isPresent();
        });
    }

    void finish(HandOff handOff, String phone) {
        int _ =
                database.write(
                        handle -> new HandOffRepository(handle).finish(handOff.hash(), phone));
    }

    void end(String kiosk, String hash) {
        int _ = database.write(handle -> new HandOffRepository(handle).delete(kiosk, hash));
        eraseOver();
    }

    /** Whatever is over goes, as does what a crash left behind. */
    public void forgetOver() {
        int _ = database.write(handle -> new HandOffRepository(handle).deleteOver(clock.instant()));
        eraseOver();
    }

    private void eraseOver() {
        shelf.eraseAllBut(() -> database.read(handle -> new HandOffRepository(handle).hashes()));
    }
}
