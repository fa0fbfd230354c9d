package vn.motcua.contract.sync;

import java.util.regex.Pattern;

/**
 * One PDF of a submission.
 *
 * @param paper name of the paper it pictures
 * @param sha256 64 lower-case hex digits; also its name in the document store
 * @param bytes size of the file, at least 1
 * @param pages at least 1
 */
public record DocumentRef(String paper, String sha256, long bytes, int pages) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public DocumentRef {
        if (!HASH.matcher(sha256).matches() || bytes < 1 || pages < 1) {
            throw new IllegalArgumentException(
                    "document %s of %d bytes and %d pages".formatted(sha256, bytes, pages));
        }
    }
}
