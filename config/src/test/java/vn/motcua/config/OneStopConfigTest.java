package vn.motcua.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who writes down how a one-stop system differs is told at once what cannot be meant. */
class OneStopConfigTest {
    private static final String NEEDED =
            """
            address: https://onestop.example/api
            tokenFile: token
            unit: 000.00.01.H56
            papers: https://kiosk.example/one-stop/v1/papers/
            """;

    @TempDir private Path folder;

    @Test
    void without_differences_the_words_are_the_national_ones() throws IOException {
        OneStopConfig config = read("");

        assertThat(config.name(NationalField.CODE)).isEqualTo("MaHoSo");
        assertThat(config.dateForm(NationalField.DUE_AT)).isEqualTo("yyyyMMddHHmmss");
        assertThat(config.papers()).endsWith("/papers");
        assertThat(config.isConnected()).isTrue();
        assertThat(OneStopConfig.NONE.isConnected()).isFalse();
    }

    @Test
    void what_cannot_be_meant_is_named_with_its_key() {
        assertRefused("names: {MaHoSoo: code}", "names.MaHoSoo", "No national field");
        assertRefused("names: {MaHoSo: TrangThaiHoSo}", "TrangThaiHoSo", "Another field");
        assertRefused("dates: hh:mm", "dates", "year, month and day");
        assertRefused("dates: \"dd/MM/yyyy'\"", "dates", "Write e.g. yyyyMMddHHmmss");
        assertRefused("dateForms: {NgayHenTra: dd}", "dateForms.NgayHenTra", "year");
        assertRefused("statuses: {01: 4}", "statuses.1", "in quotes");
        assertRefused("statuses: {DXL: dang}", "statuses.DXL", "national code");
        assertRefused("procedures: [a]", "procedures", "Write keys below it");
        assertRefused("choices: {company: \"2\"}", "choices.company", "unknown");
    }

    private void assertRefused(String line, String key, String words) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(key)
                .hasMessageContaining(words);
    }

    private OneStopConfig read(String more) throws IOException {
        return OneStopConfig.read(
                Files.writeString(folder.resolve("one-stop.yaml"), NEEDED + more + "\n"));
    }
}
