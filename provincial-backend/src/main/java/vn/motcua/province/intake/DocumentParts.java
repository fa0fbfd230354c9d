package vn.motcua.province.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Documents of which not all chunks are here yet, one file each. Its length says how far it has
 * come: a chunk is forced to the disk before it is confirmed.
 */
final class DocumentParts {
    private static final String ENDING = ".part";

    /** A note beside a part, see {@link BrokenChunk}. */
    private static final String NOTE = ".broken";

    /** A kiosk that comes back later begins anew. */
    private static final Duration KEPT = Duration.ofDays(14);

    /** A kiosk sends a few at a time. Of more the oldest begin anew. */
    private static final int OF_A_KIOSK_MAX = 16;

    private final Path folder;

    DocumentParts(Path folder) {
        this.folder = folder;
    }

    Path file(String kiosk, String name) {
        return folder.resolve(kiosk + "-" + name + ENDING);
    }

    /**
     * Adds a chunk if it begins where the last one ended; otherwise nothing happens.
     *
     * @return how many bytes are here now
     */
    long append(String kiosk, String name, long from, byte[] bytes) throws IOException {
        Path part = file(kiosk, name);
        if (from == 0 && !Files.exists(part)) {
            makeRoom(kiosk);
        }
        try (FileChannel file =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            if (file.size() != from) {
                return file.size();
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                int _ = file.write(rest, from + rest.position());
            }
            file.force(true);
            return good(file, note(kiosk, name));
        }
    }

    /** How much is here once a chunk that came in pieces, if it is complete now, was checked. */
    private static long good(FileChannel file, Path note) throws IOException {
        Optional<BrokenChunk> broken = BrokenChunk.noted(note);
        if (broken.isEmpty() || file.size() < broken.get().end()) {
            return file.size();
        }
        if (!broken.get().isIn(file)) {
            FileChannel _ = file.truncate(broken.get().from());
        }
        boolean _ = Files.deleteIfExists(note);
        return file.size();
    }

    /** Keeps what came of a chunk that begins where the last one ended, as far as it came. */
    void keep(String kiosk, String name, byte[] arrived, BrokenChunk chunk) throws IOException {
        Path part = file(kiosk, name);
        Path note = note(kiosk, name);
        Optional<BrokenChunk> earlier = BrokenChunk.noted(note);
        long here = Files.exists(part) ? Files.size(part) : 0;
        if (here == chunk.from() && earlier.isEmpty()) {
            chunk.note(note);
        }
        // Of two that broke one after the other, the second is kept as far as the first goes.
        long most = earlier.orElse(chunk).end() - chunk.from();
        int length = Math.clamp(most, 0, arrived.length);
        long _ = append(kiosk, name, chunk.from(), Arrays.copyOf(arrived, length));
    }

    /** The document is here, or begins anew. */
    void forget(String kiosk, String name) throws IOException {
        boolean _ = Files.deleteIfExists(file(kiosk, name));
        boolean _ = Files.deleteIfExists(note(kiosk, name));
    }

    private Path note(String kiosk, String name) {
        return folder.resolve(kiosk + "-" + name + NOTE);
    }

    private void makeRoom(String kiosk) throws IOException {
        List<Part> own =
                all(ENDING).stream()
                        .filter(part -> part.isOf(kiosk))
                        .sorted(Comparator.comparing(Part::touched).reversed())
                        .toList();
        for (Part old : own.stream().skip(OF_A_KIOSK_MAX - 1).toList()) {
            boolean _ = Files.deleteIfExists(old.file());
        }
    }

    void throwAwayOld(Instant now) throws IOException {
        for (Part part : all("")) {
            if (part.touched().isBefore(now.minus(KEPT))) {
                boolean _ = Files.deleteIfExists(part.file());
            }
        }
    }

    /**
     * @param touched when the last chunk came
     */
    private record Part(Path file, Instant touched) {
        boolean isOf(String kiosk) {
            return file.getFileName().toString().startsWith(kiosk + "-");
        }
    }

    private List<Part> all(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> new Part(file, Instant.ofEpochMilli(file.toFile().lastModified())))
                    .toList();
        }
    }
}
