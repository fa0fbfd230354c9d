package vn.motcua.contract.screen;

/** Where a payment stands. Paid only when the server has proof. */
public enum PaymentProgress {
    WAITING,
    RECEIVED,
    /** Nothing has come; perhaps it is on its way. */
    NOT_SEEN,
    WRONG_AMOUNT
}
