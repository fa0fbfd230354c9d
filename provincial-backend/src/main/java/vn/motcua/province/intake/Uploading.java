package vn.motcua.province.intake;

/**
 * Where a chunk belongs.
 *
 * @param kiosk who sends it; the file of an unfinished document is its own
 * @param name SHA-256 of the sealed document
 * @param from where the chunk begins
 * @param of the length of the document
 */
public record Uploading(String kiosk, String name, long from, long of) {

    /** Whether the chunk is the whole document. */
    boolean isAll(byte[] chunk) {
        return from == 0 && chunk.length == of;
    }
}
