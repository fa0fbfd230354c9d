package vn.motcua.province.handoff;

/** What became of one photo that a phone sent; each has its sentence. */
enum PhotoVerdict {
    TAKEN,
    HEIC,
    NO_PHOTO,
    TOO_LARGE,
    NO_MORE
}
