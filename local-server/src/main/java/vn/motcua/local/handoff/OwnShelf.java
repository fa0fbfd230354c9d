package vn.motcua.local.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.contract.handoff.PhoneView.Standing;
import vn.motcua.contract.handoff.PhotoSending;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.storage.Erasure;

/**
 * Photos that a phone has sent to this machine itself, sealed until the visit takes them. One code
 * is good at a time, and known in memory only: after a power cut nothing opens what is left, and it
 * is erased.
 */
final class OwnShelf implements PhotoSource {
    private static final EventLog EVENTS = EventLog.of(OwnShelf.class);

    private final Path folder;
    private final String kiosk;
    private final InstantSource clock;
    private Optional<Code> open = Optional.empty();

    /**
     * What is known of the code on the screen.
     *
     * @param phone hash of what the phone that sends is known by; empty before it has sent anything
     */
    private record Code(
            String hash, Instant endsAt, int photosMax, String phone, HandOffStatus status) {
        boolean isOf(String sender) {
            return phone.isEmpty() || phone.equals(sender);
        }

        Code with(String sender, int photos, boolean finished) {
            return new Code(
                    hash, endsAt, photosMax, sender, new HandOffStatus(true, photos, finished));
        }
    }

    /** What a photo, or the last word, is taken from. */
    record Sender(HandOffToken token, String phone) {}

    OwnShelf(Path folder, String kiosk, InstantSource clock) {
        try {
            this.folder = Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        this.kiosk = kiosk;
        this.clock = clock;
        eraseAll();
    }

    @Override
    public synchronized StatusAnswer open(String tokenHash, int photosMax) {
        if (known(tokenHash).isEmpty()) {
            eraseAll();
            Instant endsAt = clock.instant().plus(HandOffToken.LIFE);
            var nothing = new HandOffStatus(false, 0, false);
            open = Optional.of(new Code(tokenHash, endsAt, photosMax, "", nothing));
        }
        return status(tokenHash);
    }

    @Override
    public synchronized StatusAnswer status(String tokenHash) {
        return known(tokenHash)
                .<StatusAnswer>map(code -> new StatusAnswer.Known(code.status()))
                .orElseGet(StatusAnswer.Over::new);
    }

    @Override
    public Optional<byte[]> part(String tokenHash, int photo, long from) {
        try (InputStream sealed = Files.newInputStream(file(tokenHash, photo))) {
            sealed.skipNBytes(Math.min(from, Files.size(file(tokenHash, photo))));
            return Optional.of(sealed.readNBytes(HandOffStatus.PART_BYTES));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void fetched(String tokenHash, int photo) {
        erase(file(tokenHash, photo));
    }

    @Override
    public synchronized void end(String tokenHash) {
        if (open.filter(code -> code.hash().equals(tokenHash)).isPresent()) {
            open = Optional.empty();
            eraseAll();
        }
    }

    private Optional<Code> known(String tokenHash) {
        return open.filter(code -> code.hash().equals(tokenHash))
                .filter(code -> clock.instant().isBefore(code.endsAt()));
    }

    /** What a phone is told; empty if the code is not good. */
    synchronized Optional<Standing> standing(HandOffToken token) {
        return known(token.hash())
                .map(code ->
                        new Standing(
                                kiosk,
                                code.endsAt(),
                                code.status(),
                                code.photosMax() - code.status().photos()));
    }

    /** Whether this phone may send; from the first photo on no other phone may. */
    synchronized boolean isOf(Sender sender) {
        return known(sender.token().hash()).filter(code -> code.isOf(sender.phone())).isPresent();
    }

    /** A phone has opened the page. */
    synchronized void opened(HandOffToken token) {
        open =
                open.map(code ->
                        code.hash().equals(token.hash())
                                ? code.with(
                                        code.phone(),
                                        code.status().photos(),
                                        code.status().finished())
                                : code);
    }

    synchronized void finish(Sender sender) {
        known(sender.token().hash())
                .filter(code -> code.isOf(sender.phone()))
                .ifPresent(code ->
                        open =
                                Optional.of(
                                        code.with(sender.phone(), code.status().photos(), true)));
    }

    private synchronized boolean take(Sender sender, Path sealed) throws IOException {
        Optional<Code> code =
                known(sender.token().hash())
                        .filter(each -> each.isOf(sender.phone()))
                        .filter(each -> !each.status().finished())
                        .filter(each -> each.status().photos() < each.photosMax());
        if (code.isEmpty()) {
            return false;
        }
        int number = code.get().status().photos() + 1;
        Path file = file(code.get().hash(), number);
        Path _ = Files.move(sealed, file, StandardCopyOption.ATOMIC_MOVE);
        open = Optional.of(code.get().with(sender.phone(), number, false));
        return true;
    }

    /** Where this phone's photos go. */
    PhotoSending.Shelf shelfFor(Sender sender) {
        return new PhotoSending.Shelf() {
            @Override
            public Path fresh() {
                return folder.resolve("fresh-" + UUID.randomUUID());
            }

            @Override
            public boolean take(Path sealed) throws IOException {
                return OwnShelf.this.take(sender, sealed);
            }

            @Override
            public void erase(Path sealed) throws IOException {
                Erasure.erase(sealed);
            }
        };
    }

    private Path file(String tokenHash, int photo) {
        return folder.resolve(tokenHash + "-" + photo);
    }

    private void eraseAll() {
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.toList();
        } catch (IOException refused) {
            EVENTS.log(new Event.PhotosNotErased());
            return;
        }
        left.forEach(OwnShelf::erase);
    }

    private static void erase(Path file) {
        try {
            Erasure.erase(file);
        } catch (IOException refused) {
            EVENTS.log(new Event.PhotosNotErased());
        }
    }
}
