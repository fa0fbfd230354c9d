package vn.motcua.contract.news;

/**
 * A picture that belongs to news or to an alert. The notice tells its fingerprint, the bytes are
 * fetched by themselves.
 *
 * @param sha256 of the JPEG that the province made, 64 lower-case hex digits
 * @param words what it shows, for who hears it, or reads it on paper; at most {@link #WORDS_MAX}
 */
public record NoticePicture(String sha256, int widthPx, int heightPx, String words) {
    /** No picture has more; none that the province makes comes near. */
    public static final int BYTES_MAX = 3 << 20;

    public static final int WORDS_MAX = 200;

    public NoticePicture {
        if (!isHash(sha256) || widthPx < 1 || heightPx < 1 || words.isBlank()) {
            throw new IllegalArgumentException(
                    "picture %s, %d × %d".formatted(sha256, widthPx, heightPx));
        }
    }

    /** Whether it may name a picture, and with it a file. */
    public static boolean isHash(String name) {
        return name.matches("[0-9a-f]{64}");
    }
}
