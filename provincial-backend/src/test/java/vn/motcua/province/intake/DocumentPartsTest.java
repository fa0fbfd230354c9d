package vn.motcua.province.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.province.http.Sha256;

/** Unfinished documents wait for their kiosks, but neither for ever nor in any number. */
class DocumentPartsTest {
    private static final byte[] CHUNK = {1, 2, 3};
    private static final byte[] NOTHING = {};
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @TempDir Path folder;
    private DocumentParts parts;

    @BeforeEach
    void open() {
        parts = new DocumentParts(folder);
    }

    @Test
    void a_chunk_counts_once_and_only_where_the_last_one_ended() throws IOException {
        assertThat(parts.append("k01", "a", 0, CHUNK)).isEqualTo(3);
        assertThat(parts.append("k01", "a", 0, CHUNK)).isEqualTo(3);
        assertThat(parts.append("k01", "a", 5, CHUNK)).isEqualTo(3);
        assertThat(parts.append("k01", "a", 3, CHUNK)).isEqualTo(6);
        assertThat(parts.file("k01", "a")).hasBinaryContent(new byte[] {1, 2, 3, 1, 2, 3});
    }

    @Test
    void a_document_that_never_goes_on_is_thrown_away_after_two_weeks() throws IOException {
        began("k01", "old", NOW.minus(Duration.ofDays(15)));
        began("k01", "young", NOW.minus(Duration.ofDays(13)));

        parts.throwAwayOld(NOW);

        assertThat(parts.file("k01", "old")).doesNotExist();
        assertThat(parts.file("k01", "young")).exists();
    }

    @Test
    void a_kiosk_that_begins_ever_more_loses_its_oldest_and_no_other_kiosks() throws IOException {
        began("k02", "other", NOW.minus(Duration.ofDays(9)));
        for (int number = 0; number < 17; number++) {
            began("k01", "number" + number, NOW.plusSeconds(number));
        }

        assertThat(parts.file("k01", "number0")).doesNotExist();
        assertThat(parts.file("k01", "number1")).exists();
        assertThat(parts.file("k02", "other")).exists();
    }

    private void began(String kiosk, String name, Instant when) throws IOException {
        long _ = parts.append(kiosk, name, 0, CHUNK);
        Path _ = Files.setLastModifiedTime(parts.file(kiosk, name), FileTime.from(when));
    }

    @Test
    void what_came_before_the_line_broke_is_not_sent_again() throws IOException {
        parts.keep("k01", "a", new byte[] {1, 2}, chunk(0));
        assertThat(parts.append("k01", "a", 0, NOTHING)).isEqualTo(2);
        assertThat(parts.append("k01", "a", 2, new byte[] {3, 9})).isEqualTo(4);
        assertThat(parts.file("k01", "a")).hasBinaryContent(new byte[] {1, 2, 3, 9});
        assertThat(folder).isDirectoryNotContaining("glob:**.broken");
    }

    @Test
    void a_chunk_in_pieces_counts_only_if_it_is_what_its_kiosk_signed() throws IOException {
        assertThat(parts.append("k01", "a", 0, CHUNK)).isEqualTo(3);
        parts.keep("k01", "a", new byte[] {1, 7}, chunk(3));
        assertThat(parts.append("k01", "a", 5, new byte[] {3, 9})).isEqualTo(3);
        assertThat(parts.append("k01", "a", 3, CHUNK)).isEqualTo(6);
    }

    @Test
    void a_line_may_break_again_and_again_over_one_chunk() throws IOException {
        parts.keep("k01", "a", new byte[] {1}, chunk(0));
        var rest = new BrokenChunk(1, 3, digest(new byte[] {2, 3, 9}));
        parts.keep("k01", "a", new byte[] {2, 3}, rest);
        parts.keep("k01", "a", new byte[] {5}, chunk(0));
        assertThat(parts.append("k01", "a", 3, new byte[] {9})).isEqualTo(4);
        assertThat(parts.file("k01", "a")).hasBinaryContent(new byte[] {1, 2, 3, 9});
    }

    private static BrokenChunk chunk(long from) {
        return new BrokenChunk(from, CHUNK.length, digest(CHUNK));
    }

    private static String digest(byte[] bytes) {
        return Sha256.contentDigest(Sha256.hex(bytes));
    }
}
