package vn.motcua.contract.sync;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.contract.dossier.PageWarning;

/**
 * One PDF of a submission.
 *
 * @param paper name of the paper it pictures
 * @param sha256 64 lower-case hex digits; also its name in the document store
 * @param bytes size of the file, at least 1
 * @param pages at least 1
 * @param warnings what the visitor was told of its pages and sent them all the same
 */
public record DocumentRef(
        String paper, String sha256, long bytes, int pages, List<PageWarning> warnings) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** A document whose pages are all good. */
    public DocumentRef(String paper, String sha256, long bytes, int pages) {
        this(paper, sha256, bytes, pages, List.of());
    }

    public DocumentRef {
        warnings = List.copyOf(warnings);
        if (!HASH.matcher(sha256).matches() || bytes < 1 || pages < 1) {
            throw new IllegalArgumentException(
                    "document %s of %d bytes and %d pages".formatted(sha256, bytes, pages));
        }
    }
}
