package vn.motcua.province.picture;

/** What became of a file that was to be a picture. */
public sealed interface PictureOutcome {
    /**
     * @param jpeg in Base64
     */
    record Made(String jpeg, int widthPx, int heightPx) implements PictureOutcome {}

    /** The file has more than {@link CleanPicture#BYTES_MAX}. */
    record TooManyBytes() implements PictureOutcome {}

    /** It would fill the memory: more than {@link CleanPicture#PIXELS_MAX}. */
    record TooManyPixels() implements PictureOutcome {}

    /** No JPEG and no PNG, or damaged. */
    record NoPicture() implements PictureOutcome {}
}
