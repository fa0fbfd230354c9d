package vn.motcua.province.fleet;

import java.time.Instant;
import vn.motcua.contract.sync.Admission;

/**
 * One enrolled kiosk.
 *
 * @param publicKey Ed25519, X.509 SubjectPublicKeyInfo in base64
 * @param nextPublicKey what it offered and has not signed with yet; empty if there is none
 * @param lastContactAt to the minute
 */
public record Kiosk(
        String name,
        String publicKey,
        String nextPublicKey,
        Admission state,
        Instant enrolledAt,
        Instant lastContactAt) {

    /** Whether it has that key, or has offered it: the answer to an offer may have been lost. */
    boolean isKnownBy(String key) {
        return publicKey.equals(key) || nextPublicKey.equals(key);
    }
}
