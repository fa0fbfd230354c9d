package vn.motcua.local.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.local.scan.OddPages.written;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.local.page.TextPage;

/**
 * Whatever file somebody brings, a program with little memory reads it or says in a sentence why
 * not, and goes on with the next one.
 */
@Timeout(180)
class HostileFilesTest {
    private static final String HEAP = "-Xmx224m";
    private static final int HUGE = 65_000;
    private static final BufferedImage PAGE = TextPage.upright().image();

    @TempDir static Path folder;
    private static final Map<String, List<JsonNode>> ANSWERS = new LinkedHashMap<>();

    /** One program looks at all files: what one leaves behind, the next one feels. */
    @BeforeAll
    static void lookAtAll() throws Exception {
        bombs();
        fragments();
        oddOnes();
        Path said = folder.resolve("answers");
        Process process =
                new ProcessBuilder(command())
                        .redirectOutput(said.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(process.waitFor(150, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        var json = new JsonMapper();
        for (String line : Files.readAllLines(said)) {
            JsonNode answer = json.readTree(line);
            String name = Path.of(answer.get("file").asString()).getFileName().toString();
            ANSWERS.computeIfAbsent(name, _ -> new ArrayList<>()).add(answer);
        }
    }

    private static List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(ScanCheckMain.class.getName());
        try (var files = Files.list(folder)) {
            files.map(Path::toString).sorted().forEach(command::add);
        }
        return command;
    }

    @ParameterizedTest
    @CsvSource({
        "huge.png, too-large",
        "huge.jpg, too-large",
        "huge.tif, too-large",
        "huge.gif, too-large",
        "huge.bmp, broken",
        "empty.png, no-picture",
        "zeros.jpg, no-picture",
        "text.png, no-picture",
        "map.pnm, no-picture",
        "cut.png, broken",
        "cut.tif, broken",
        "cut.gif, broken",
        "cut.bmp, broken",
        "head-only.jpg, broken",
        "cut.pdf, broken",
    })
    void a_bomb_or_a_fragment_is_refused_with_a_sentence(String name, String verdict) {
        assertThat(ANSWERS.get(name))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.get("verdict").asString()).isEqualTo(verdict);
                    assertThat(answer.get("message").asString()).endsWith(".");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "cmyk.jpg", "deep.png", "deep-grey.png", "clear.png", "palette.png", "bits.png",
        "bits.tif", "grey.jpg", "moving.gif", "page.bmp", "really-png.jpg", "really-pdf.jpg",
    })
    void a_page_of_an_odd_kind_is_read_like_any_other(String name) {
        assertThat(ANSWERS.get(name))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.get("verdict").asString()).isEqualTo("good");
                    assertThat(answer.get("rotation").asInt()).isZero();
                });
    }

    @Test
    void a_large_page_is_made_smaller_while_it_is_read() {
        assertThat(ANSWERS.get("large.png"))
                .singleElement()
                .satisfies(answer ->
                        assertThat(answer.get("verdict").asString()).isNotEqualTo("too-large"));
    }

    @Test
    void a_photograph_is_turned_by_what_is_seen_on_it() {
        assertThat(ANSWERS.get("turned.jpg"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.get("rotation").asInt()).isEqualTo(180));
    }

    @Test
    void every_page_of_a_file_is_told() {
        assertThat(ANSWERS.get("pages.tif")).hasSize(3);
    }

    @Test
    void a_file_without_an_end_is_given_up() {
        assertThat(ANSWERS.get("endless.tif").size()).isBetween(1, 1_000);
    }

    @Test
    void no_file_goes_without_an_answer() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.equals("answers") || ANSWERS.containsKey(name));
        }
    }

    private static void bombs() throws IOException {
        save("huge.png", RawPictures.png(HUGE, HUGE, 8, 2, 1));
        save("huge.jpg", RawPictures.resized(written("jpg", PAGE), HUGE, HUGE));
        save("huge.tif", RawPictures.tiff(HUGE, HUGE, 1, false));
        save("huge.gif", RawPictures.gif(HUGE, HUGE));
        save("huge.bmp", RawPictures.bmp(15_000, 15_000));
        save("large.png", RawPictures.png(8_000, 6_000, 8, 2, 6_000));
        save("endless.tif", RawPictures.tiff(60, 80, 80, true));
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(1_000_000, 1_000_000)));
            document.save(folder.resolve("plain.pdf").toFile());
        }
    }

    private static void fragments() throws IOException {
        save("empty.png", new byte[0]);
        save("zeros.jpg", new byte[5_000]);
        save("text.png", "Kính gửi Ủy ban nhân dân".getBytes(StandardCharsets.UTF_8));
        save("map.pnm", "P6 60000 60000 255\n".getBytes(StandardCharsets.US_ASCII));
        for (String kind : List.of("png", "tif", "gif", "bmp")) {
            byte[] whole = written(kind, PAGE);
            save("cut." + kind, Arrays.copyOf(whole, whole.length / 3));
        }
        save("head-only.jpg", Arrays.copyOf(written("jpg", PAGE), 200));
        save("cut.pdf", Arrays.copyOf(OddPages.pdf(), 300));
    }

    private static void oddOnes() throws IOException {
        save("cmyk.jpg", OddPages.cmyk(PAGE));
        save("deep.png", written("png", OddPages.deep(PAGE, ColorSpace.CS_sRGB)));
        save("deep-grey.png", written("png", OddPages.deep(PAGE, ColorSpace.CS_GRAY)));
        save("clear.png", written("png", OddPages.onGlass(PAGE)));
        save("palette.png", written("png", OddPages.as(PAGE, BufferedImage.TYPE_BYTE_INDEXED)));
        save("bits.png", written("png", OddPages.as(PAGE, BufferedImage.TYPE_BYTE_BINARY)));
        save("bits.tif", written("tif", OddPages.as(PAGE, BufferedImage.TYPE_BYTE_BINARY)));
        save("grey.jpg", written("jpg", OddPages.as(PAGE, BufferedImage.TYPE_BYTE_GRAY)));
        save("moving.gif", OddPages.sequence("gif", PAGE));
        save("pages.tif", OddPages.sequence("tif", PAGE));
        save("page.bmp", written("bmp", PAGE));
        save("really-png.jpg", written("png", PAGE));
        save("really-pdf.jpg", OddPages.pdf());
        save("turned.jpg", RawPictures.exif(written("jpg", TextPage.turned(180).image()), 3));
    }

    private static void save(String name, byte[] bytes) throws IOException {
        Path _ = Files.write(folder.resolve(name), bytes);
    }
}
