package vn.motcua.system.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing says something only if it would have found it. */
class MarkersTest {
    private static final String WORD = "Nguyễn Thị Vetaaaaab";

    @TempDir Path folder;
    private final Markers markers = new Markers();

    @BeforeEach
    void lookFor() {
        markers.add(WORD);
        markers.add("Trần Văn Vetaaaaac");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_word_is_found_however_it_is_written(String charset) throws IOException {
        write(("Bà " + WORD + ", quầy 3").getBytes(charset));

        assertThat(markers.below(folder)).containsExactly(WORD + " in " + folder.resolve("file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xy", "xyz"})
    void a_word_is_found_in_base64_wherever_it_begins(String before) throws IOException {
        write(Base64.getEncoder().encode((before + WORD + " và").getBytes(StandardCharsets.UTF_8)));

        assertThat(markers.below(folder)).hasSize(1);
    }

    @Test
    void a_word_is_found_in_what_was_packed() throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.write("before".getBytes(StandardCharsets.UTF_8));
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(("some text " + WORD).getBytes(StandardCharsets.UTF_8));
        }
        write(packed.toByteArray());

        assertThat(markers.below(folder)).hasSize(1);
    }

    @Test
    void what_only_begins_like_a_word_is_not_one() throws IOException {
        write("Nguyễn Thị Vetaaaaa".getBytes(StandardCharsets.UTF_8));

        assertThat(markers.below(folder)).isEmpty();
    }

    private void write(byte[] bytes) throws IOException {
        Path _ = Files.write(folder.resolve("file"), bytes);
    }
}
