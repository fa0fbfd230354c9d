package vn.motcua.local.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.archive.ArchivePage;
import vn.motcua.local.archive.ArchivePdf;
import vn.motcua.local.seal.Sealer;
import vn.motcua.local.storage.Reserve;

/** Keeps sealed PDFs under their SHA-256, each whole or not at all. Nobody here can open them. */
public final class DocumentStore {
    /** Kept free so that papers in progress can be finished and the database can be written. */
    private static final long FREE_BYTES_MIN = 64L << 20;

    /** The province takes 50 MiB; less keeps the kiosk's memory small while a PDF is made. */
    private static final long PORTION_BYTES_MAX = 32L << 20;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final FreshPages fresh = new FreshPages();
    private final StoreFolder folder;
    private final long freeBytesMin;
    private final LongConsumer makeRoom;

    public DocumentStore(Path folder) {
        this(folder, FREE_BYTES_MIN);
    }

    /**
     * @param freeBytesMin what must stay free on the disk after storing
     */
    public DocumentStore(Path folder, long freeBytesMin) {
        this(folder, freeBytesMin, _ -> {});
    }

    /** One that may ask for a reserve when the disk is full. */
    public DocumentStore(Path folder, Reserve reserve) {
        this(folder, FREE_BYTES_MIN, reserve::lend);
    }

    private DocumentStore(Path folder, long freeBytesMin, LongConsumer makeRoom) {
        this.folder = new StoreFolder(folder);
        this.freeBytesMin = freeBytesMin;
        this.makeRoom = makeRoom;
    }

    /** Gives up a reserve, if there is one, when the disk has no room for what comes now. */
    public void makeRoom() {
        makeRoom.accept(freeBytesMin);
    }

    /** Makes pages ready for a document before they are stored. */
    public FreshPages fresh() {
        return fresh;
    }

    /**
     * Parts the pages of a paper so that each portion fits into one document; nearly always one.
     */
    public static List<List<PageImage>> portions(List<PageImage> pages) {
        return portions(pages, PORTION_BYTES_MAX);
    }

    static List<List<PageImage>> portions(List<PageImage> pages, long bytesMax) {
        List<List<PageImage>> portions = new ArrayList<>();
        List<PageImage> portion = new ArrayList<>();
        long bytes = 0;
        for (PageImage page : pages) {
            long size = size(page);
            if (!portion.isEmpty() && bytes + size > bytesMax) {
                portions.add(List.copyOf(portion));
                portion.clear();
                bytes = 0;
            }
            portion.add(page);
            bytes += size;
        }
        portions.add(List.copyOf(portion));
        return portions;
    }

    /**
     * Makes one PDF of the pages and returns when it is sealed and safe on the disk; quick when
     * they were made ready before. No byte of it gets there unsealed.
     *
     * @param pages a {@linkplain #portions portion}, never empty; their files stay the caller's
     * @throws UncheckedIOException if the disk fails in another way than by being full
     */
    public DocumentOutcome store(List<PageImage> pages, Sealer sealer) {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a document has pages");
        }
        long bytes = pages.stream().mapToLong(DocumentStore::size).sum();
        makeRoom.accept(bytes + freeBytesMin);
        if (!folder.hasRoom(bytes, freeBytesMin)) {
            return new DocumentOutcome.DiskFull();
        }
        try (var pdf = new ArchivePdf()) {
            for (int number = 1; number <= pages.size(); number++) {
                PageImage page = pages.get(number - 1);
                Optional<ArchivePage> ready = fresh.ready(page);
                if (ready.isEmpty()) {
                    return new DocumentOutcome.PageUnreadable(number);
                }
                pdf.add(ready.get(), FreshPages.words(page, ready.get()));
            }
            return folder.write(pdf::writeTo, sealer)
                    .<DocumentOutcome>map(file ->
                            new DocumentOutcome.Stored(
                                    file.name(), file.sha256(), file.bytes(), pages.size()))
                    .orElse(new DocumentOutcome.DiskFull());
        } catch (IOException failed) {
            throw new UncheckedIOException("a PDF could not be made", failed);
        }
    }

    /** Empty if no such document is here. */
    public Optional<Path> file(String name) {
        Path file = folder.file(checked(name));
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** The names of all documents that are here. */
    public List<String> stored() {
        return folder.names().stream().filter(name -> HASH.matcher(name).matches()).toList();
    }

    /** Takes a document out of the store without deleting it. */
    public void keepForTechnician(String name) {
        folder.keepAside(checked(name));
    }

    /** Overwrites the file and removes it; one that is gone already is fine. */
    public void delete(String name) {
        folder.delete(checked(name));
    }

    private static String checked(String name) {
        if (!HASH.matcher(name).matches()) {
            throw new IllegalArgumentException("a name has 64 lower-case hex digits");
        }
        return name;
    }

    /** About what it takes in a document; 0 if it is gone, which shows when it is read. */
    private static long size(PageImage page) {
        try {
            Path ready = PageFiles.of(page).ready();
            return Files.size(Files.exists(ready) ? ready : page.jpeg());
        } catch (IOException gone) {
            return 0;
        }
    }
}
