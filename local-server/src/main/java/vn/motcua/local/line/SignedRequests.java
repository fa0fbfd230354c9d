package vn.motcua.local.line;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import vn.motcua.contract.sync.RequestSignature;

/** Builds the kiosk's requests, each signed after RFC 9421 in the province's time. */
final class SignedRequests {
    private static final int NONCE_BYTES = 16;

    private final URI province;
    private final String kiosk;
    private final KioskKey key;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final AtomicReference<Duration> skew = new AtomicReference<>(Duration.ZERO);

    SignedRequests(
            URI province, String kiosk, KioskKey key, InstantSource clock, RandomGenerator random) {
        this.province = province;
        this.kiosk = kiosk;
        this.key = key;
        this.clock = clock;
        this.random = random;
    }

    /** The province's clock minus this kiosk's. */
    Duration skew() {
        return skew.get();
    }

    /** The province says that it is {@code provinceTime} there, now. */
    void measure(Instant provinceTime) {
        skew.set(Duration.between(clock.instant(), provinceTime));
    }

    /**
     * @param target path and query
     * @param sha256 of the body's bytes
     */
    HttpRequest request(String method, String target, BodyPublisher body, byte[] sha256) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var signature =
                new RequestSignature(
                        method,
                        target,
                        "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":",
                        clock.instant().plus(skew.get()).getEpochSecond(),
                        HexFormat.of().formatHex(nonce),
                        kiosk);
        String signed = Base64.getEncoder().encodeToString(key.sign(signature.base()));
        return HttpRequest.newBuilder(province.resolve(target))
                .method(method, body)
                .header("Content-Digest", signature.contentDigest())
                .header("Signature-Input", "kiosk=" + signature.parameters())
                .header("Signature", "kiosk=:" + signed + ":")
                .build();
    }

    /** An unsigned one, for what needs no identity. */
    HttpRequest.Builder unsigned(String target) {
        return HttpRequest.newBuilder(province.resolve(target));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
