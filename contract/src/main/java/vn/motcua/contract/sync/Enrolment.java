package vn.motcua.contract.sync;

/**
 * A kiosk asks to be admitted; {@code POST /sync/v1/enrolments}.
 *
 * @param code the one-time code an officer made, as the technician typed it
 * @param kiosk its name, 1 to 12 of a–z and 0–9
 * @param publicKey Ed25519 public key, X.509 SubjectPublicKeyInfo in base64
 */
public record Enrolment(String code, String kiosk, String publicKey) {}
