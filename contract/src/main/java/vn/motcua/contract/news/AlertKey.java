package vn.motcua.contract.news;

/**
 * A key by which kiosks check alerts. The first one is believed; each later one is signed by the
 * one before it.
 *
 * @param number 1, 2, 3 …
 * @param publicKey Ed25519 public key, X.509 SubjectPublicKeyInfo in base64
 * @param signature by the key before, in base64; empty for the first key
 */
public record AlertKey(int number, String publicKey, String signature) {

    /** What the key before signs. */
    public String text() {
        return "alert-key\n" + number + "\n" + publicKey;
    }
}
