package vn.motcua.local.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.device.scanner.PageImage;

/** Keeps PDFs under their SHA-256, each whole or not at all. */
public final class DocumentStore {
    /** Kept free so that papers in progress can be finished and the database can be written. */
    private static final long FREE_BYTES_MIN = 64L << 20;

    private static final long PAGE_BYTES_MAX = 50L << 20;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final StoreFolder folder;
    private final long freeBytesMin;

    public DocumentStore(Path folder) {
        this(folder, FREE_BYTES_MIN);
    }

    /**
     * @param freeBytesMin what must stay free on the disk after storing
     */
    public DocumentStore(Path folder, long freeBytesMin) {
        this.folder = new StoreFolder(folder);
        this.freeBytesMin = freeBytesMin;
    }

    /**
     * Makes one PDF of the pages and returns when it is safe on the disk. Storing the same pages
     * again changes nothing.
     *
     * @param pages never empty; their files stay the caller's
     * @throws UncheckedIOException if the disk fails in another way than by being full
     */
    public DocumentOutcome store(List<PageImage> pages) {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a document has pages");
        }
        List<Jpeg> jpegs = new ArrayList<>();
        for (PageImage page : pages) {
            Optional<Jpeg> jpeg = jpeg(page.jpeg());
            if (jpeg.isEmpty()) {
                return new DocumentOutcome.PageUnreadable(jpegs.size() + 1);
            }
            jpegs.add(jpeg.get());
        }
        byte[] pdf = PdfMaker.pdf(jpegs);
        String sha256 = StoreFolder.sha256(pdf);
        return folder.write(sha256, pdf, freeBytesMin)
                ? new DocumentOutcome.Stored(sha256, pdf.length, jpegs.size())
                : new DocumentOutcome.DiskFull();
    }

    /** Empty if no such document is here. */
    public Optional<Path> file(String sha256) {
        Path file = folder.file(checked(sha256));
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Overwrites the file and removes it; one that is gone already is fine. */
    public void delete(String sha256) {
        folder.delete(checked(sha256));
    }

    private static String checked(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a hash has 64 lower-case hex digits");
        }
        return sha256;
    }

    private static Optional<Jpeg> jpeg(Path file) {
        try {
            return Files.size(file) > PAGE_BYTES_MAX
                    ? Optional.empty()
                    : Jpeg.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
