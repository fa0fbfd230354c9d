package vn.motcua.province.intake;

/**
 * Where a chunk belongs.
 *
 * @param kiosk who sends it; the file of an unfinished document is its own
 * @param name SHA-256 of the sealed document
 * @param from where the chunk begins
 * @param of the length of the document
 * @param chunkSha256 of the chunk's bytes; whoever read them has compared it
 */
public record Uploading(String kiosk, String name, long from, long of, String chunkSha256) {

    /** Whether the chunk is the whole document, and the one that was announced. */
    boolean isAll(byte[] chunk) {
        return from == 0 && chunk.length == of && chunkSha256.equals(name);
    }
}
