package vn.motcua.contract.sync;

/**
 * A kiosk wants to be known by another key from now on; {@code PUT /sync/v1/key}, signed with the
 * key by which it is known. Both are good until it has signed a request with the new one.
 *
 * @param publicKey Ed25519 public key, X.509 SubjectPublicKeyInfo in base64
 * @param proof signature of {@link #text} by the new key, in base64: nobody takes another's key
 */
public record KeyChange(String publicKey, String proof) {

    /** What the new key signs. */
    public static String text(String kiosk, String publicKey) {
        return "kiosk-key\n" + kiosk + "\n" + publicKey;
    }
}
