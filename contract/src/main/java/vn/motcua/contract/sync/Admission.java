package vn.motcua.contract.sync;

/** How a province stands to a kiosk. */
public enum Admission {
    UNKNOWN_KIOSK,
    ACTIVE,
    SUSPENDED,
    REVOKED,
    /** The signature or its time does not fit. */
    BAD_SIGNATURE
}
