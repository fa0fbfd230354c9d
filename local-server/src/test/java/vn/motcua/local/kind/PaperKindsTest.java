package vn.motcua.local.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.local.archive.Word;

/** Who put the wrong paper in is told so; who put the right one in is never troubled. */
class PaperKindsTest {
    private static final Path CASES =
            Path.of(System.getProperty("motcua.shared", "../shared"), "data/collation-cases.json");
    private static final int HEIGHT_PX = 3_508;
    private static final String BIRTH_PAPER = "Giấy chứng sinh";
    private final PaperKinds kinds = PaperKinds.shipped();

    private Optional<String> seen(String asked, String... lines) {
        List<Word> words = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            for (String word : lines[line].split(" ", -1)) {
                words.add(new Word(word, 100 * words.size(), 200 + 100 * line, 90, 40));
            }
        }
        return kinds.otherThan(asked, words, HEIGHT_PX);
    }

    @Test
    void the_title_of_another_paper_is_noticed() {
        assertThat(seen(BIRTH_PAPER, "CỘNG HÒA XÃ HỘI", "Độc lập", "GIẤY KHAI SINH", "Họ tên: AN"))
                .contains("Giấy khai sinh");
        assertThat(seen("Giấy báo tử", "GIẤY CHỨNG NHẬN", "KẾT HÔN", "số 12"))
                .contains("Giấy chứng nhận kết hôn");
    }

    @Test
    void the_right_paper_is_right_also_when_letters_are_misread() {
        assertThat(seen(BIRTH_PAPER, "GIẤY CHỨNG SINH", "Sổ hộ khẩu")).isEmpty();
        assertThat(seen(BIRTH_PAPER, "GIÂY CHÚNG SINI", "SỔ HỘ KHẨU SỐ 5")).isEmpty();
        assertThat(seen("Bản sao thẻ căn cước hoặc hộ chiếu", "HỘ CHIẾU", "PASSPORT")).isEmpty();
    }

    @Test
    void other_papers_that_are_only_mentioned_are_no_title() {
        assertThat(seen(BIRTH_PAPER, "Kèm theo giấy khai sinh và hộ chiếu")).isEmpty();
        var below = new Word("HỘ", 100, HEIGHT_PX - 300, 90, 40);
        var last = new Word("CHIẾU", 200, HEIGHT_PX - 300, 90, 40);
        assertThat(kinds.otherThan(BIRTH_PAPER, List.of(below, last), HEIGHT_PX)).isEmpty();
    }

    @Test
    void of_papers_without_a_known_title_and_pages_without_words_nothing_is_said() {
        assertThat(seen("Giấy tờ chứng minh việc chết", "GIẤY KHAI SINH")).isEmpty();
        assertThat(seen(BIRTH_PAPER)).isEmpty();
    }

    @Test
    void titles_meet_whatever_their_accents_and_capitals() {
        assumeTrue(Files.exists(CASES), "skipped: the shared cases are not here");
        JsonNode cases = JsonMapper.builder().build().readTree(CASES.toFile()).get("fold");
        assertThat(cases).isNotEmpty();
        for (JsonNode each : cases) {
            assertThat(String.join(" ", FoldedText.of(each.get("input").stringValue()).words()))
                    .isEqualTo(each.get("folded").stringValue());
        }
    }
}
