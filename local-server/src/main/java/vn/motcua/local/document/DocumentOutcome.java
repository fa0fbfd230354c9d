package vn.motcua.local.document;

/** What became of some page pictures. */
public sealed interface DocumentOutcome {

    /**
     * The PDF is on the disk, sealed and whole.
     *
     * @param name of the sealed file, its SHA-256: 64 lower-case hex digits
     * @param sha256 of the PDF, which only the province can make out of it
     * @param bytes of the PDF
     */
    record Stored(String name, String sha256, long bytes, int pages) implements DocumentOutcome {}

    /**
     * @param page 1 is the first; its file is gone, cut off or no picture
     */
    record PageUnreadable(int page) implements DocumentOutcome {}

    /** Less than the reserve would be left; nothing was written. */
    record DiskFull() implements DocumentOutcome {}
}
