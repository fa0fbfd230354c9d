package vn.motcua.province.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents of which not all chunks are here yet, one file each. Its length says how far it has
 * come: a chunk is forced to the disk before it is confirmed.
 */
final class DocumentParts {
    private static final String ENDING = ".part";

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
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (file.size() != from) {
                return file.size();
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                int _ = file.write(rest, from + rest.position());
            }
            file.force(true);
            return from + bytes.length;
        }
    }

    private void makeRoom(String kiosk) throws IOException {
        List<Part> own =
                all().stream()
                        .filter(part -> part.isOf(kiosk))
                        .sorted(Comparator.comparing(Part::touched).reversed())
                        .toList();
        for (Part old : own.stream().skip(OF_A_KIOSK_MAX - 1).toList()) {
            boolean _ = Files.deleteIfExists(old.file());
        }
    }

    void throwAwayOld(Instant now) throws IOException {
        for (Part part : all()) {
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

    private List<Part> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(file -> new Part(file, Instant.ofEpochMilli(file.toFile().lastModified())))
                    .toList();
        }
    }
}
