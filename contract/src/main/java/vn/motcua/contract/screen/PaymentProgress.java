package vn.motcua.contract.screen;

/** Where a payment stands. Paid only when the province has proof. */
public enum PaymentProgress {
    WAITING,
    RECEIVED,
    /** Enough has come, and more than that. */
    TOO_MUCH,
    /** Nothing has come; perhaps it is on its way. */
    NOT_SEEN,
    /** Something has come, and not enough. */
    WRONG_AMOUNT,
    /** It is paid at the desk. */
    AT_DESK
}
