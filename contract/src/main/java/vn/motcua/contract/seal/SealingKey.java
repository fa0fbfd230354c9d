package vn.motcua.contract.seal;

import java.util.Base64;

/**
 * What a kiosk seals with; only the province can open it. {@code GET /sync/v1/sealing-key}.
 *
 * @param version 1 for the first; the province keeps earlier ones to open what is under way
 * @param publicKey of X25519, 32 bytes in base64
 */
public record SealingKey(int version, String publicKey) {
    private static final int BYTES = 32;

    public SealingKey {
        if (version < 1 || Base64.getDecoder().decode(publicKey).length != BYTES) {
            throw new IllegalArgumentException("no sealing key: version " + version);
        }
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(publicKey);
    }
}
