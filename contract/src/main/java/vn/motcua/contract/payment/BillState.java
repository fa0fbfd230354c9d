package vn.motcua.contract.payment;

/** Where a bill stands, given the money that has come in for it. */
public enum BillState {
    /** Nothing has come in. */
    OPEN,
    /** Something has come in, and not enough. */
    SHORT,
    PAID,
    /** More has come in than was asked for; the office gives it back. */
    OVERPAID,
    /** The office asks for nothing. */
    WAIVED
}
