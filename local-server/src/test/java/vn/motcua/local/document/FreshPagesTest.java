package vn.motcua.local.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.archive.ArchivePage;
import vn.motcua.local.archive.PictureBytes;
import vn.motcua.local.archive.Word;
import vn.motcua.local.page.PageCheck;
import vn.motcua.local.page.PageFindings;
import vn.motcua.local.picture.Picture;
import vn.motcua.local.picture.PictureFile;
import vn.motcua.local.picture.PictureOutcome.Read;

/** However a page was laid into the scanner, its visitor and the officer see it upright. */
class FreshPagesTest {
    @TempDir Path folder;
    private final FreshPages fresh = new FreshPages();

    @Test
    void a_page_laid_upside_down_and_askew_is_seen_upright_and_straight() {
        PageImage scanned = new SamplePages(folder).text(177);

        PreparedPage prepared = fresh.prepared(scanned);

        PageFindings seen = PageCheck.of(picture(prepared.image()));
        assertThat(seen.rotation()).isZero();
        assertThat(seen.skewDegrees()).isBetween(-0.3, 0.3);
        assertThat(prepared.warnings()).isEmpty();
    }

    @Test
    void a_page_laid_on_its_side_gets_its_sides_exchanged_and_keeps_its_size() {
        PageImage lying = fresh.turned(new SamplePages(folder).text(0)).orElseThrow();

        PageImage upright = fresh.prepared(lying).image();

        assertThat(upright.widthPx()).isEqualTo(lying.heightPx());
        assertThat(picture(upright).dpi()).isEqualTo(picture(lying).dpi()).isPositive();
        assertThat(PageCheck.of(picture(upright)).rotation()).isZero();
    }

    @Test
    void who_turns_a_page_by_hand_has_the_last_word() {
        PageImage upright = fresh.prepared(new SamplePages(folder).text(0)).image();

        PageImage turned = fresh.turned(upright).orElseThrow();

        ArchivePage ready = fresh.ready(turned).orElseThrow();
        assertThat(ready.widthPx()).isEqualTo(upright.heightPx());
        assertThat(ready.heightPx()).isEqualTo(upright.widthPx());
    }

    @Test
    void a_page_with_nothing_on_it_is_told() throws IOException {
        Picture bare = new Picture(new SamplePages(folder).bare(), 0);
        Path file = Files.write(folder.resolve("bare.jpg"), PictureBytes.jpeg(bare, 0.9f));

        PreparedPage prepared =
                fresh.prepared(new PageImage(file, bare.widthPx(), bare.heightPx()));

        assertThat(prepared.warnings()).containsExactly(PageWarning.BLANK);
    }

    @Test
    void a_page_that_is_thrown_away_leaves_nothing() throws IOException {
        PageImage page = fresh.prepared(new SamplePages(folder).text(0)).image();
        Files.writeString(PageFiles.of(page).words(), "words");

        FreshPages.delete(page);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void what_was_read_on_a_page_stands_where_it_is_written() throws IOException {
        PageImage page = fresh.prepared(new SamplePages(folder).text(0)).image();
        Files.writeString(
                PageFiles.of(page).words(),
                """
                level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext
                1\t1\t0\t0\t0\t0\t0\t0\t1654\t2338\t-1\t
                5\t1\t1\t1\t1\t1\t200\t180\t120\t40\t96.1\tCộng
                5\t1\t1\t1\t1\t2\t340\t180\t100\t40\t12\tsmudge
                """);

        List<Word> words = FreshPages.words(page, fresh.ready(page).orElseThrow());

        assertThat(words).containsExactly(new Word("Cộng", 100, 90, 60, 20));
    }

    private static Picture picture(PageImage page) {
        return ((Read) new PictureFile(page.jpeg()).first()).picture();
    }
}
