package vn.motcua.local.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    public synchronized Upload upload(String sha256, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!sha256(bytes).equals(sha256)) {
                return new Upload.Refused("hash-differs");
            }
            documents.put(sha256, bytes);
            return new Upload.Uploaded();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As one that went back to a backup of before. */
    public synchronized void forgetEverything() {
        taken.clear();
        documents.clear();
        order.clear();
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
