package vn.motcua.province.payment;

/** What came of a transfer that was to be booked. */
public enum Booking {
    /** It counts from now on; also when no bill knows it. */
    BOOKED,
    /** It has counted already. */
    WAS_BOOKED,
    /** Its number stands for other money: nothing was booked, and somebody must look. */
    NUMBER_REUSED
}
