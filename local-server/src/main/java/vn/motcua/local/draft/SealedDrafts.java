package vn.motcua.local.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;

/**
 * Drafts that somebody takes away on a slip. What lies here is sealed with a key that stands only
 * on the paper: without it nobody can read it, this program included. Every method works on files
 * and may take a second.
 */
public final class SealedDrafts {
    private static final EventLog EVENTS = EventLog.of(SealedDrafts.class);
    private static final int DRAFTS_MAX = 200;
    private static final long ROOM_BYTES_MIN = 512L << 20;
    private static final int FILES_MAX = 10_000;

    private final Path root;
    private final String kiosk;
    private final Duration kept;
    private final InstantSource clock;
    private final SecureRandom random;

    /**
     * @param root folder of all sealed drafts, e.g. {@code <dataFolder>/sealed}
     * @param kept how long a slip is good; zero if this kiosk gives none
     */
    public SealedDrafts(
            Path root, String kiosk, Duration kept, InstantSource clock, SecureRandom random) {
        this.root = root;
        this.kiosk = kiosk;
        this.kept = kept;
        this.clock = clock;
        this.random = random;
    }

    /** A draft that is sealed and on the disk. */
    public record Left(SlipCode code, Instant until) {}

    public boolean isOffered() {
        return kept.isPositive();
    }

    /**
     * Seals {@code body} and every file of {@code pages}.
     *
     * @throws IOException if the disk has no room or refuses; then nothing is left
     */
    public Left leave(String body, Path pages) throws IOException {
        Path folder = Files.createDirectories(root);
        if (drafts().size() >= DRAFTS_MAX
                || Files.getFileStore(folder).getUsableSpace() < ROOM_BYTES_MIN) {
            throw new IOException("no room for another sealed draft");
        }
        SlipCode code = SlipCode.drawn(kiosk, random);
        Instant until = clock.instant().plus(kept);
        Path draft = folder.resolve("%s-%d".formatted(code.draft(), until.toEpochMilli()));
        try {
            write(Files.createDirectory(draft), new Seal(code, random), body, pages);
        } catch (IOException refused) {
            delete(draft);
            throw refused;
        }
        return new Left(code, until);
    }

    /** The first part names the files that follow, so that none can be left out unseen. */
    private static void write(Path draft, Seal seal, String body, Path pages) throws IOException {
        List<Path> files = files(pages);
        var head = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(head)) {
            out.writeInt(files.size());
            for (Path file : files) {
                out.writeUTF(file.getFileName().toString());
            }
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        for (int number = 1; number <= files.size(); number++) {
            byte[] page = Files.readAllBytes(files.get(number - 1));
            write(draft.resolve(String.valueOf(number)), seal.sealed(page, number));
        }
        write(draft.resolve("0"), seal.sealed(head.toByteArray(), 0));
    }

    private static List<Path> files(Path pages) throws IOException {
        if (!Files.exists(pages)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(pages)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** It is on the disk before the paper says so. */
    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                int _ = channel.write(rest);
            }
            channel.force(true);
        }
    }

    /**
     * Opens what a slip leads to and puts its files back; it stays sealed here as well until it is
     * erased.
     *
     * @param folder where the files belong, by the body
     */
    public Opening open(SlipCode code, Function<String, Path> folder) {
        if (!code.kiosk().equals(kiosk)) {
            return new Opening.OfAnotherKiosk(code.kiosk());
        }
        eraseExpired();
        Optional<Path> draft = draft(code.draft());
        try {
            return draft.isPresent()
                    ? new Opening.Opened(read(draft.get(), new Seal(code, random), folder))
                    : new Opening.Gone();
        } catch (IOException damaged) {
            EVENTS.log(new Event.SealedDraftDamaged());
            return new Opening.Gone();
        }
    }

    private static String read(Path draft, Seal seal, Function<String, Path> folder)
            throws IOException {
        byte[] head = seal.opened(Files.readAllBytes(draft.resolve("0")), 0);
        try (var in = new DataInputStream(new ByteArrayInputStream(head))) {
            int count = in.readInt();
            if (count < 0 || count > FILES_MAX) {
                throw new IOException("a sealed draft of %d files".formatted(count));
            }
            List<String> names = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                names.add(Path.of(in.readUTF()).getFileName().toString());
            }
            String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Path pages = folder.apply(body);
            for (int number = 1; number <= count; number++) {
                byte[] sealed = Files.readAllBytes(draft.resolve(String.valueOf(number)));
                Path _ =
                        Files.write(
                                pages.resolve(names.get(number - 1)), seal.opened(sealed, number));
            }
            return body;
        }
    }

    /** Handed in, thrown away or replaced: the slip is good for nothing from now on. */
    public void erase(String draft) {
        draft(draft).ifPresent(SealedDrafts::delete);
    }

    /** Also one of a day that is not yet: then the clock has been put right meanwhile. */
    public void eraseExpired() {
        Instant now = clock.instant();
        for (Path draft : drafts()) {
            String name = draft.getFileName().toString();
            Instant until =
                    Instant.ofEpochMilli(Long.parseLong(name.substring(name.indexOf('-') + 1)));
            if (!until.isAfter(now) || until.isAfter(now.plus(kept))) {
                delete(draft);
            }
        }
    }

    private Optional<Path> draft(String name) {
        return drafts().stream()
                .filter(each -> each.getFileName().toString().startsWith(name + "-"))
                .findFirst();
    }

    private List<Path> drafts() {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(each ->
                            each.getFileName().toString().matches("[0-9a-f]{32}-[0-9]{1,15}"))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Nothing is overwritten: it never was readable. */
    private static void delete(Path draft) {
        try (Stream<Path> parts = Files.list(draft)) {
            for (Path part : parts.toList()) {
                Files.delete(part);
            }
            Files.delete(draft);
        } catch (IOException refused) {
            EVENTS.log(new Event.SealedDraftNotErased());
        }
    }
}
