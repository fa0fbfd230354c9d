package vn.motcua.local.submission;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recognises a form that was handed in a moment ago and comes once more under another key. It knows
 * forms only by a seal that is made with a key of this run, so nothing of anybody is kept here.
 */
final class JustHandedIn {
    private static final Duration REMEMBERED = Duration.ofMinutes(30);
    private static final String SEAL = "HmacSHA256";

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, HandInOutcome.TakenIn> seals = new HashMap<>();
    private final byte[] key = new byte[32];

    JustHandedIn() {
        new SecureRandom().nextBytes(key);
    }

    /**
     * The number of the same form; empty if there is none. Papers without a form are never the
     * same: two scans of one paper differ.
     */
    Optional<String> earlier(Draft draft, Instant now) {
        lock.lock();
        try {
            Instant forgotten = now.minus(REMEMBERED);
            boolean _ = seals.values().removeIf(each -> each.handedInAt().isBefore(forgotten));
            return draft.answers().isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(seals.get(seal(draft)))
                            .map(HandInOutcome.TakenIn::number);
        } finally {
            lock.unlock();
        }
    }

    void note(Draft draft, HandInOutcome.TakenIn takenIn) {
        lock.lock();
        try {
            if (!draft.answers().isEmpty()) {
                HandInOutcome.TakenIn _ = seals.put(seal(draft), takenIn);
            }
        } finally {
            lock.unlock();
        }
    }

    private String seal(Draft draft) {
        StringBuilder form = new StringBuilder(draft.errand().toString());
        draft.answers().forEach(form::append);
        draft.papers().forEach(paper -> form.append(paper.name()).append(paper.pages().size()));
        try {
            Mac mac = Mac.getInstance(SEAL);
            mac.init(new SecretKeySpec(key, SEAL));
            byte[] bytes = form.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
