package vn.motcua.contract.screen;

/** Why the kiosk serves nobody. */
public enum OutOfServiceReason {
    STARTING,
    /** No province has accepted this kiosk yet. */
    NOT_ENROLLED,
    /** The province withdrew its trust. */
    REVOKED,
    /** The screen lost its server. */
    SERVER_LOST,
    MAINTENANCE
}
