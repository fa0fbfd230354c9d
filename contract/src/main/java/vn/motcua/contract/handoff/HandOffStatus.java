package vn.motcua.contract.handoff;

/**
 * How far a phone has come: {@code GET /sync/v1/hand-offs/HASH}.
 *
 * @param opened whether a phone has opened the page
 * @param photos how many it has sent; the first is number 1
 * @param finished whether she said that these were all
 */
public record HandOffStatus(boolean opened, int photos, boolean finished) {
    /** So many bytes of a sealed photo are fetched at a time; fewer are the last. */
    public static final int PART_BYTES = 1 << 20;

    /** A photo of a good phone has some 4 MB, of the best ones 15. */
    public static final int PHOTO_BYTES_MAX = 20 << 20;
}
