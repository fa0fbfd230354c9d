package vn.motcua.local.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sends documents chunk by chunk, and knows how far each of them has come. Steps for different
 * documents may be taken at once.
 */
final class Uploads {
    private static final int BLOCK = 1 << 16;

    private final Province province;
    private final DocumentFiles documents;
    private final ChunkSize chunks;
    private final Map<String, Long> received = new ConcurrentHashMap<>();
    private final Set<String> whole = ConcurrentHashMap.newKeySet();

    /** Of these the last word from the province was lost: it may have more than is known here. */
    private final Set<String> doubtful = ConcurrentHashMap.newKeySet();

    Uploads(Province province, DocumentFiles documents, ChunkSize chunks) {
        this.province = province;
        this.documents = documents;
        this.chunks = chunks;
    }

    /** What a step has brought. */
    sealed interface Step {
        /** Every document is at the province. */
        record AllThere() implements Step {}

        /** A large one has come further. */
        record Underway() implements Step {}

        record Refused(String reason) implements Step {}

        record Unreachable(String why, Duration retryAfter) implements Step {}
    }

    /**
     * Sends small documents whole, and of a large one the next chunk.
     *
     * @param wasSent whether the province may have them already: then it is asked first
     */
    Step step(List<String> names, boolean wasSent) throws InterruptedException {
        for (String name : names) {
            if (!whole.contains(name)) {
                if (wasSent && !received.containsKey(name)) {
                    boolean _ = doubtful.add(name);
                }
                Step step = advance(name);
                if (!(step instanceof Step.AllThere)) {
                    return step;
                }
            }
        }
        return new Step.AllThere();
    }

    /** How many bytes of these are still to be sent. */
    long left(List<String> names) {
        return names.stream().filter(name -> !whole.contains(name)).mapToLong(this::left).sum();
    }

    /** Whether the next step brings all that is left of these. */
    boolean isShort(List<String> names) {
        return left(names) <= chunks.bytes();
    }

    /** The province does not have these after all, or nobody asks for them any more. */
    void forget(Collection<String> names) {
        names.forEach(name -> {
            boolean _ = whole.remove(name);
            boolean _ = doubtful.remove(name);
            Long _ = received.remove(name);
        });
    }

    private long left(String name) {
        try {
            Optional<Path> file = documents.file(name);
            return file.isPresent() ? Files.size(file.get()) - received.getOrDefault(name, 0L) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private Step advance(String name) throws InterruptedException {
        Optional<Path> file = documents.file(name);
        if (file.isEmpty()) {
            return new Step.Refused("document-not-here");
        }
        if (!received.containsKey(name)) {
            // One that the disk damaged would be sent in vain, again and again.
            if (!isWhole(file.get(), name)) {
                return new Step.Refused("document-damaged");
            }
            Long _ = received.put(name, 0L);
            doubtIfLong(name, file.get());
        }
        try {
            return sent(next(name, file.get()));
        } catch (IOException unreadable) {
            return new Step.Refused("document-damaged");
        }
    }

    /** Of one in several chunks some may have gone before a restart. */
    private void doubtIfLong(String name, Path file) {
        if (file.toFile().length() > chunks.bytes()) {
            boolean _ = doubtful.add(name);
        }
    }

    private Chunk next(String name, Path file) throws IOException {
        long from = received.getOrDefault(name, 0L);
        long of = Files.size(file);
        long length = doubtful.contains(name) ? 0 : Math.min(chunks.bytes(), of - from);
        return new Chunk(name, file, from, (int) length, of);
    }

    private Step sent(Chunk chunk) throws InterruptedException {
        Instant begun = chunks.begin();
        return switch (province.upload(chunk)) {
            case Upload.Received answer when !answer.name().equals(chunk.name()) ->
                    lost(chunk, begun, "answer-of-another", Duration.ZERO);
            case Upload.Received(_, long bytes, boolean isWhole) -> {
                chunks.arrived(begun, chunk.length());
                yield came(chunk, bytes, isWhole);
            }
            case Upload.Refused(String reason) -> new Step.Refused(reason);
            case Upload.Unreachable(String why, Duration retryAfter) ->
                    lost(chunk, begun, why, retryAfter);
        };
    }

    private Step came(Chunk chunk, long bytes, boolean isWhole) {
        boolean wasQuestion = doubtful.remove(chunk.name());
        if (isWhole) {
            boolean _ = whole.add(chunk.name());
            return new Step.AllThere();
        }
        Long _ = received.put(chunk.name(), Math.clamp(bytes, 0, chunk.of()));
        boolean isFurther = bytes > chunk.from() && bytes <= chunk.of();
        return isFurther || wasQuestion
                ? new Step.Underway()
                : new Step.Unreachable("no-progress", Duration.ZERO);
    }

    private Step lost(Chunk chunk, Instant begun, String why, Duration retryAfter) {
        boolean _ = doubtful.add(chunk.name());
        chunks.broke(begun);
        return new Step.Unreachable(why, retryAfter);
    }

    private static boolean isWhole(Path file, String name) {
        try (var in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest()).equals(name);
        } catch (IOException unreadable) {
            return false;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
