package vn.motcua.contract.handoff;

/** What became of one photo that a phone sent; each has its sentence. */
public enum PhotoVerdict {
    TAKEN,
    HEIC,
    NO_PHOTO,
    TOO_LARGE,
    NO_MORE
}
