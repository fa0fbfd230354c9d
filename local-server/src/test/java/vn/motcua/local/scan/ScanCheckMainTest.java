package vn.motcua.local.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.screen.Language;
import vn.motcua.local.page.TextPage;

/** A technician gets a line for every page, whatever the files are. */
class ScanCheckMainTest {
    @TempDir Path folder;

    @Test
    void a_good_page_is_told_in_one_line_of_json() throws Exception {
        assertThat(lines(page("good.png")))
                .singleElement()
                .asString()
                .contains("\"page\":1,\"blank\":false,\"rotation\":0,")
                .contains("\"verdict\":\"good\",\"message\":\"Ảnh rõ.\"");
    }

    @Test
    void broken_files_get_a_sentence_and_do_not_stop_the_rest() throws Exception {
        Path good = page("good.png");
        Path cut = folder.resolve("cut.png");
        byte[] bytes = Files.readAllBytes(good);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        Path text = Files.writeString(folder.resolve("text.jpg"), "no picture");
        Path pdf = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.4\n%%EOF");

        List<String> lines = lines(cut, text, pdf, folder.resolve("gone.png"), good);

        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).contains("\"verdict\":\"broken\"");
        assertThat(lines.get(1)).contains("\"verdict\":\"no-picture\"");
        assertThat(lines.get(2)).contains("\"verdict\":\"broken\"");
        assertThat(lines.get(3)).contains("\"verdict\":\"missing\"");
        assertThat(lines.get(4)).contains("\"verdict\":\"good\"");
    }

    @Test
    void a_small_file_that_unpacks_to_an_enormous_picture_is_refused() throws Exception {
        byte[] bytes = Files.readAllBytes(page("page.png"));
        bytes[16] = 0x10; // the width in the PNG's header: 268 million pixels

        Path bomb = Files.write(folder.resolve("bomb.png"), bytes);

        assertThat(lines(bomb)).singleElement().asString().contains("\"verdict\":\"too-large\"");
    }

    private Path page(String name) throws IOException {
        Path file = folder.resolve(name);
        assertThat(ImageIO.write(TextPage.upright().image(), "png", file.toFile())).isTrue();
        return file;
    }

    private static List<String> lines(Path... files) throws InterruptedException {
        var bytes = new ByteArrayOutputStream();
        var check =
                new ScanCheckMain(
                        new PrintStream(bytes, true, StandardCharsets.UTF_8), Language.VIETNAMESE);
        for (Path file : files) {
            check.tell(file.toString());
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
