package vn.motcua.contract.sync;

/**
 * What a kiosk signs of each request, in the shape of RFC 9421 (HTTP Message Signatures), §2.5.
 *
 * <p>The headers of a signed request are {@code Content-Digest: sha-256=:BASE64:}, {@code
 * Signature-Input: kiosk=}{@link #parameters()} and {@code Signature: kiosk=:BASE64:}, where the
 * last is the Ed25519 signature of {@link #base()} in UTF-8.
 *
 * @param method e.g. {@code PUT}
 * @param target path and query, e.g. {@code /sync/v1/heads?wait=50}
 * @param contentDigest {@code sha-256=:BASE64:} of the body, also of an empty one
 * @param createdEpochSecond by the kiosk's clock
 * @param nonce random, 16 bytes as hex; accepted once
 * @param kiosk the kiosk's name
 */
public record RequestSignature(
        String method,
        String target,
        String contentDigest,
        long createdEpochSecond,
        String nonce,
        String kiosk) {

    public String parameters() {
        return ("(\"@method\" \"@request-target\" \"content-digest\");created=%d;nonce=\"%s\";"
                        + "keyid=\"%s\";alg=\"ed25519\"")
                .formatted(createdEpochSecond, nonce, kiosk);
    }

    public String base() {
        return "\"@method\": %s\n\"@request-target\": %s\n\"content-digest\": %s\n\"@signature-params\": %s"
                .formatted(method, target, contentDigest, parameters());
    }
}
