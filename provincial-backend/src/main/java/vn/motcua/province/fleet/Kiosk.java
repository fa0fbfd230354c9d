package vn.motcua.province.fleet;

import java.time.Instant;
import vn.motcua.contract.sync.Admission;

/**
 * One enrolled kiosk.
 *
 * @param publicKey Ed25519, X.509 SubjectPublicKeyInfo in base64
 * @param lastContactAt to the minute
 */
public record Kiosk(
        String name,
        String publicKey,
        Admission state,
        Instant enrolledAt,
        Instant lastContactAt) {}
