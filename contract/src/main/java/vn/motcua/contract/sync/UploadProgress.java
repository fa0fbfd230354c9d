package vn.motcua.contract.sync;

/**
 * How far a document has come; the answer to each {@code PUT
 * /sync/v1/documents/{name}?from=OFFSET&of=LENGTH}, whose body is the next chunk, at most {@value
 * #CHUNK_BYTES_MAX} bytes and signed by its hash. A chunk that begins elsewhere than where the last
 * one ended changes nothing; an empty one only asks.
 *
 * @param name SHA-256 of the sealed document, 64 lower-case hex digits
 * @param received how many bytes are there; the next chunk begins here
 * @param isWhole whether all are there, have the hash that they are named by, and were opened
 */
public record UploadProgress(String name, long received, boolean isWhole) {
    public static final int CHUNK_BYTES_MAX = 1 << 20;
}
