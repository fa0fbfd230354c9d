package vn.motcua.local.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.storage.MovableClock;

/** Only who has the paper can read what was left, at this kiosk, for three days. */
class SealedDraftsTest {
    private static final String BODY = "{\"name\":\"NGUYỄN THỊ MẪU\"}";
    private static final String PAGE = "picture of a paper of NGUYỄN THỊ MẪU";
    private static final Duration KEPT = Duration.ofDays(3);

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-26T03:00:00Z"));
    private SealedDrafts drafts;
    private Path pages;

    @BeforeEach
    void open() throws IOException {
        drafts = new SealedDrafts(folder.resolve("sealed"), "k01", KEPT, clock, new SecureRandom());
        pages = Files.createDirectories(folder.resolve("visit"));
        Files.writeString(pages.resolve("1.jpg"), PAGE);
    }

    private SlipCode left() throws IOException {
        return drafts.leave(BODY, pages).code();
    }

    private Opening opened(SlipCode code) throws IOException {
        Path back = Files.createDirectories(folder.resolve("back"));
        return drafts.open(code, _ -> back);
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("sealed"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void the_slip_brings_answers_and_pages_back_as_they_were() throws Exception {
        SlipCode code = SlipCode.read(left().text()).orElseThrow();
        Files.delete(pages.resolve("1.jpg"));

        assertThat(opened(code)).isEqualTo(new Opening.Opened(BODY));
        assertThat(folder.resolve("back/1.jpg")).hasContent(PAGE);
    }

    @Test
    void nothing_on_the_disk_can_be_read_and_the_key_is_not_there() throws Exception {
        SlipCode code = left();

        assertThat(parts()).hasSize(2);
        for (Path part : parts()) {
            String text = new String(Files.readAllBytes(part), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("NGUYỄN", "picture", "1.jpg", code.key());
            assertThat(part.toString()).doesNotContain(code.key());
        }
        assertThat(code.toString()).doesNotContain(code.key());
    }

    @Test
    void another_slip_opens_nothing() throws Exception {
        SlipCode code = left();
        SlipCode other = SlipCode.drawn("k01", new SecureRandom());

        assertThat(opened(other)).isEqualTo(new Opening.Gone());
        assertThat(opened(new SlipCode("k02", code.key())))
                .isEqualTo(new Opening.OfAnotherKiosk("k02"));
        assertThat(SlipCode.read("PT-k01-short")).isEmpty();
        assertThatThrownBy(() ->
                        new Seal(other, new SecureRandom())
                                .opened(
                                        new Seal(code, new SecureRandom()).sealed(new byte[9], 0),
                                        0))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_part_that_was_changed_or_put_elsewhere_opens_nothing() throws Exception {
        SlipCode code = left();
        Path page = parts().stream().filter(each -> each.endsWith("1")).findFirst().orElseThrow();
        byte[] sealed = Files.readAllBytes(page);
        sealed[sealed.length / 2] ^= 1;
        Files.write(page, sealed);

        assertThat(opened(code)).isEqualTo(new Opening.Gone());

        Files.copy(page.resolveSibling("0"), page, StandardCopyOption.REPLACE_EXISTING);
        assertThat(opened(code)).isEqualTo(new Opening.Gone());
    }

    @Test
    void what_is_erased_or_too_old_is_gone_for_good() throws Exception {
        SlipCode handedIn = left();
        SlipCode old = left();

        drafts.erase(handedIn.draft());
        assertThat(opened(handedIn)).isEqualTo(new Opening.Gone());
        assertThat(opened(old)).isInstanceOf(Opening.Opened.class);

        clock.advance(KEPT);
        drafts.eraseExpired();
        assertThat(parts()).isEmpty();
        assertThat(opened(old)).isEqualTo(new Opening.Gone());
    }
}
