package vn.motcua.contract.screen;

/** What is asked of an address. */
public enum AddressQuestion {
    /** Whether what is known still holds. */
    SAME,
    /** The commune went into another: whether that is right. */
    RENAMED,
    /** The commune was divided: which part it is. */
    DIVIDED,
    /** Nobody can tell where it lies today. */
    UNCLEAR,
    /** Here or elsewhere. */
    NEAR,
    /** A group of provinces. */
    PROVINCES,
    PROVINCE,
    COMMUNE
}
