package vn.motcua.local.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.archive.ArchiveJudge;
import vn.motcua.local.seal.TestSeal;

/** What was scanned is what the officer opens: whole, at its size, the same each time. */
class DocumentStoreTest {
    @TempDir Path folder;
    @TempDir Path scans;
    private SamplePages pages;
    private DocumentStore store;

    @BeforeEach
    void open() {
        pages = new SamplePages(scans);
        store = new DocumentStore(folder, 0);
    }

    @Test
    void pages_that_were_made_ready_and_pages_that_were_not_give_the_same_document() {
        List<PageImage> scanned = List.of(pages.text(0), pages.colour(75, 2));
        var unprepared = stored(scanned);

        scanned.forEach(page -> store.fresh().prepared(page));

        assertThat(stored(scanned).sha256()).isEqualTo(unprepared.sha256());
        assertThat(unprepared.pages()).isEqualTo(2);
    }

    @Test
    void a_damaged_preparation_is_made_anew() throws IOException {
        List<PageImage> scanned = List.of(pages.colour(75, 2));
        var whole = stored(scanned);
        PreparedPage page = store.fresh().prepared(scanned.getFirst());
        Path made = scans.resolve(page.image().jpeg().getFileName() + ".ready");
        byte[] bytes = Files.readAllBytes(made);
        bytes[bytes.length / 2]++;
        Path _ = Files.write(made, bytes);

        assertThat(stored(scanned).sha256()).isEqualTo(whole.sha256());
    }

    @Test
    void a_document_keeps_to_the_archive_standard() throws Exception {
        var stored = stored(List.of(pages.text(1), pages.colour(75, 2), pages.grey(75, 1)));

        assertThat(ArchiveJudge.complaints(TestSeal.opened(file(stored)))).isEmpty();
    }

    @Test
    void a_page_has_the_size_of_its_paper() throws IOException {
        var stored = stored(List.of(pages.grey(75, 1), pages.grey(150, 1)));

        try (PDDocument pdf = Loader.loadPDF(TestSeal.opened(file(stored)))) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth() / 72 * 25.4).isBetween(209.0, 211.0);
                assertThat(page.getMediaBox().getHeight() / 72 * 25.4).isBetween(296.0, 298.0);
            }
        }
    }

    @Test
    void a_picture_without_resolution_is_taken_for_a4() throws IOException {
        byte[] jpeg = Files.readAllBytes(pages.grey(150, 1).jpeg());
        jpeg[13] = 0;

        var stored = stored(List.of(pages.fileOf("plain.jpg", jpeg)));

        try (PDDocument pdf = Loader.loadPDF(TestSeal.opened(file(stored)))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isBetween(209.0, 211.0);
        }
    }

    @Test
    void the_same_pages_give_the_same_document_under_another_seal() {
        var first = stored(List.of(pages.grey(75, 1)));
        var second = stored(List.of(pages.grey(75, 1)));

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(names())
                .containsExactlyInAnyOrder(first.name() + ".sealed", second.name() + ".sealed");
    }

    @Test
    void the_file_is_named_by_its_bytes() throws IOException {
        var stored = stored(List.of(pages.grey(75, 1)));

        assertThat(sha256(Files.readAllBytes(file(stored)))).isEqualTo(stored.name());
        byte[] bytes = TestSeal.opened(file(stored));
        assertThat(sha256(bytes)).isEqualTo(stored.sha256());
        assertThat(stored.bytes()).isEqualTo(bytes.length);
    }

    @Test
    void another_program_can_open_it() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/pdftoppm")), "pdftoppm is not installed");
        var stored = stored(List.of(pages.grey(75, 1), pages.colour(75, 2)));

        Process pdftoppm =
                new ProcessBuilder(
                                "/usr/bin/pdftoppm",
                                "-r",
                                "75",
                                Files.write(scans.resolve("a.pdf"), TestSeal.opened(file(stored)))
                                        .toString(),
                                scans.resolve("out").toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(pdftoppm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(pdftoppm.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmpty();
        assertThat(Files.readAllBytes(scans.resolve("out-2.ppm")))
                .startsWith("P6\n620 877\n255\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_page_that_is_no_picture_is_named_and_nothing_is_kept() {
        PageImage text = pages.fileOf("page.jpg", "not a picture".getBytes(StandardCharsets.UTF_8));

        assertThat(store.store(List.of(pages.grey(75, 1), text), TestSeal.sealer()))
                .isEqualTo(new DocumentOutcome.PageUnreadable(2));
        assertThat(names()).isEmpty();
    }

    @Test
    void a_picture_that_was_cut_off_is_named() throws IOException {
        byte[] whole = Files.readAllBytes(pages.grey(75, 1).jpeg());

        for (int length : List.of(0, 1, 2, 20, whole.length / 2, whole.length - 2)) {
            PageImage cut = pages.fileOf("cut.jpg", Arrays.copyOf(whole, length));
            assertThat(store.store(List.of(cut), TestSeal.sealer()))
                    .isEqualTo(new DocumentOutcome.PageUnreadable(1));
        }
    }

    @Test
    void a_picture_that_is_gone_is_named() {
        var gone = new PageImage(scans.resolve("gone.jpg"), 620, 877);

        assertThat(store.store(List.of(gone), TestSeal.sealer()))
                .isEqualTo(new DocumentOutcome.PageUnreadable(1));
    }

    @Test
    void a_disk_without_reserve_takes_nothing() {
        var full = new DocumentStore(folder, Long.MAX_VALUE / 2);

        assertThat(full.store(List.of(pages.grey(75, 1)), TestSeal.sealer()))
                .isEqualTo(new DocumentOutcome.DiskFull());
        assertThat(names()).isEmpty();
    }

    @Test
    void a_half_written_file_of_a_power_cut_is_removed_at_the_next_start() throws IOException {
        Files.writeString(folder.resolve("abc.part"), "half");

        var _ = new DocumentStore(folder, 0);

        assertThat(names()).isEmpty();
    }

    @Test
    void no_byte_of_a_document_lies_on_the_disk_unsealed() throws IOException {
        var stored = stored(List.of(pages.text(1)));

        String sealed = Files.readString(file(stored), StandardCharsets.ISO_8859_1);
        String clear = new String(TestSeal.opened(file(stored)), StandardCharsets.ISO_8859_1);
        assertThat(clear).startsWith("%PDF");
        assertThat(sealed).doesNotContain("%PDF-").doesNotContain(clear.substring(1_000, 1_008));
    }

    @Test
    void a_deleted_file_is_gone_and_deleting_it_again_is_fine() {
        var stored = stored(List.of(pages.grey(75, 1)));

        store.delete(stored.name());
        store.delete(stored.name());

        assertThat(store.file(stored.name())).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void a_name_from_outside_never_becomes_a_path() {
        assertThatThrownBy(() -> store.file("../kiosk.db"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_paper_of_very_many_pages_becomes_several_documents() throws IOException {
        PageImage page = pages.grey(75, 1);
        long size = Files.size(page.jpeg());
        var many = List.of(page, page, page, page, page);

        assertThat(DocumentStore.portions(many)).containsExactly(many);
        assertThat(DocumentStore.portions(many, size * 2 + 1))
                .containsExactly(List.of(page, page), List.of(page, page), List.of(page));
        assertThat(DocumentStore.portions(many, 1)).hasSize(5);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DocumentOutcome.Stored stored(List<PageImage> images) {
        return (DocumentOutcome.Stored) store.store(images, TestSeal.sealer());
    }

    private Path file(DocumentOutcome.Stored stored) {
        return store.file(stored.name()).orElseThrow();
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
