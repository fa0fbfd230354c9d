package vn.motcua.contract.screen;

/** What five touches tell about a touch panel, and so what is to be done. */
public enum TouchVerdict {
    /** Every touch is where the finger is. */
    GOOD,
    /** All are off the same way. */
    SHIFTED,
    /** Some are nearer to another cross than to their own: turned, mirrored, or another screen. */
    TURNED,
    /** Each is off another way. */
    UNEVEN
}
