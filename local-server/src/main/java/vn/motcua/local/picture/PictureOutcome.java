package vn.motcua.local.picture;

/** What became of one page of a file. */
public sealed interface PictureOutcome {

    /** The page can be looked at. */
    record Read(Picture picture) implements PictureOutcome {}

    /** The page cannot, or must not, be read. */
    record Refused(Refusal reason) implements PictureOutcome {}

    /** Why a page was not read. */
    enum Refusal {
        /** There is no such file, or it may not be read. */
        MISSING,
        /** It is of no kind that is read here. */
        NO_PICTURE,
        /** It is cut off or damaged. */
        BROKEN,
        /** It would need more memory than a page of paper can be worth. */
        TOO_LARGE,
        /** It needs a password. */
        LOCKED
    }
}
