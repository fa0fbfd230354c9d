package vn.motcua.local.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.motcua.contract.sync.Delivery;

/** A province in memory that keeps the rules of the real one and fails when it is told to. */
public final class FakeProvince implements Province {
    private static final Pattern DOCUMENT = Pattern.compile("\"([0-9a-f]{64})\"");

    private final Map<UUID, String> taken = new HashMap<>();
    private final Map<String, byte[]> documents = new HashMap<>();
    private final List<UUID> order = new ArrayList<>();
    private final Deque<UnaryOperator<Delivery>> mishaps = new ArrayDeque<>();
    private final Map<String, byte[]> parts = new HashMap<>();
    private final List<String> chunks = new ArrayList<>();
    private final Deque<UnaryOperator<Upload>> uploadMishaps = new ArrayDeque<>();
    private long bytesSent;
    private long bytesInVain;
    private int tries;

    /** What the next answers become on their way back; the province has acted all the same. */
    @SafeVarargs
    public final synchronized void answersBecome(UnaryOperator<Delivery>... next) {
        mishaps.addAll(List.of(next));
    }

    public static Delivery lost(Delivery answer) {
        return new Delivery.Unreachable("lost " + answer.getClass().getSimpleName(), Duration.ZERO);
    }

    @Override
    public synchronized Delivery deliver(UUID id, String body) {
        tries++;
        notifyAll();
        Delivery answer = take(id, body);
        return mishaps.isEmpty() ? answer : mishaps.remove().apply(answer);
    }

    private Delivery take(UUID id, String body) {
        List<String> missing =
                DOCUMENT.matcher(body)
                        .results()
                        .map(match -> match.group(1))
                        .filter(sha256 -> !documents.containsKey(sha256))
                        .toList();
        if (!missing.isEmpty()) {
            return new Delivery.DocumentsMissing(missing);
        }
        String before = taken.putIfAbsent(id, body);
        if (before != null && !before.equals(body)) {
            return new Delivery.Refused(id, "id-reused");
        }
        if (before == null) {
            order.add(id);
        }
        return new Delivery.Taken(id, sha256(body.getBytes(StandardCharsets.UTF_8)), "");
    }

    @Override
    public synchronized Upload upload(Chunk chunk) {
        if (!uploadMishaps.isEmpty()) {
            return uploadMishaps.remove().apply(received(chunk));
        }
        return received(chunk);
    }

    private Upload received(Chunk chunk) {
        chunks.add(chunk.name());
        long before = bytesSent;
        Upload.Received answer = kept(chunk);
        bytesInVain += before == bytesSent ? chunk.length() : 0;
        return answer;
    }

    private Upload.Received kept(Chunk chunk) {
        if (documents.containsKey(chunk.name())) {
            return new Upload.Received(chunk.name(), chunk.of(), true);
        }
        byte[] here = parts.getOrDefault(chunk.name(), new byte[0]);
        if (here.length == chunk.from()) {
            here = joined(here, chunk);
            byte[] _ = parts.put(chunk.name(), here);
        }
        boolean isWhole = here.length == chunk.of() && sha256(here).equals(chunk.name());
        if (isWhole) {
            documents.put(chunk.name(), here);
        }
        return new Upload.Received(chunk.name(), here.length, isWhole);
    }

    private byte[] joined(byte[] here, Chunk chunk) {
        try {
            byte[] more = chunk.bytes();
            bytesSent += more.length;
            byte[] joined = Arrays.copyOf(here, here.length + more.length);
            System.arraycopy(more, 0, joined, here.length, more.length);
            return joined;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As one that went back to a backup of before. */
    public synchronized void forgetEverything() {
        taken.clear();
        documents.clear();
        parts.clear();
        order.clear();
    }

    /** What the next answers to chunks become on their way back. */
    @SafeVarargs
    public final synchronized void uploadsBecome(UnaryOperator<Upload>... next) {
        uploadMishaps.addAll(List.of(next));
    }

    /** Whose chunks came, in their order. */
    public synchronized List<String> chunks() {
        return List.copyOf(chunks);
    }

    /** How many bytes of documents came that were there already, or fitted nowhere. */
    public synchronized long bytesInVain() {
        return bytesInVain;
    }

    /** How many bytes of documents were taken. */
    public synchronized long bytesSent() {
        return bytesSent;
    }

    /** In the order in which they took effect. */
    public synchronized List<UUID> taken() {
        return List.copyOf(order);
    }

    /** Waits at most 20 s for so many tries. */
    public synchronized boolean awaitTries(int wanted) throws InterruptedException {
        for (int second = 0; second < 20 && tries < wanted; second++) {
            wait(1_000);
        }
        return tries >= wanted;
    }

    public synchronized int tries() {
        return tries;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
