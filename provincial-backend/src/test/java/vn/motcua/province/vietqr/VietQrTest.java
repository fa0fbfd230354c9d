package vn.motcua.province.vietqr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who pays by a code of ours pays the right account the right amount, or nothing. */
class VietQrTest {
    private static final Path SHARED =
            Path.of(System.getProperty("motcua.shared", "-"), "data/vietqr-examples.json");
    private static final Payee OFFICE = new Payee("970415", "000000012345", false);
    private static final Transfer FEE = new Transfer(OFFICE, 50_000, "MC7K2Q9P");

    @Test
    void the_checksum_is_that_of_the_standard() {
        assertThat(Checksum.of("123456789")).isEqualTo("29B1");
    }

    @Test
    void a_fee_is_written_field_by_field_as_banks_expect_it() {
        assertThat(VietQr.text(FEE))
                .startsWith(
                        "000201"
                                + "010212"
                                + "3856"
                                + "0010A000000727"
                                + "0126"
                                + "0006970415"
                                + "0112000000012345"
                                + "0208QRIBFTTA"
                                + "5303704"
                                + "540550000"
                                + "5802VN"
                                + "6212"
                                + "0808MC7K2Q9P"
                                + "6304");
    }

    @Test
    void what_is_written_is_read_back() {
        var card = new Transfer(new Payee("970423", "9704230000000000", true), 0, "");

        assertThat(VietQr.read(VietQr.text(FEE))).contains(FEE);
        assertThat(VietQr.read(VietQr.text(card))).contains(card);
    }

    @Test
    void a_code_in_which_a_single_character_was_changed_is_not_paid() {
        String text = VietQr.text(FEE);
        for (int at = 0; at < text.length(); at++) {
            char other = text.charAt(at) == '7' ? '8' : '7';
            assertThat(VietQr.read(text.substring(0, at) + other + text.substring(at + 1)))
                    .as("changed at %d", at)
                    .isEmpty();
        }
    }

    @Test
    void a_code_that_was_cut_anywhere_is_not_paid() {
        String text = VietQr.text(FEE);
        for (int length = 0; length < text.length(); length++) {
            assertThat(VietQr.read(text.substring(0, length))).isEmpty();
        }
    }

    @Test
    void letters_that_banks_cannot_take_are_refused_before_anybody_sees_the_code() {
        assertThatThrownBy(() -> new Transfer(OFFICE, 1, "Lệ phí"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Transfer(OFFICE, 1, "a|b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Payee("97041", "1", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_bank_is_named_as_people_know_it() {
        Banks banks = Banks.shipped();

        assertThat(banks.name("970415")).contains("VietinBank");
        assertThat(banks.name("970449")).contains("LPBank");
        assertThat(banks.name("970408")).as("takes no transfers").isEmpty();
    }

    @Test
    void every_known_example_is_written_and_read_to_the_letter() throws Exception {
        assumeTrue(Files.exists(SHARED), "the examples are not here");
        JsonNode all = JsonMapper.shared().readTree(SHARED.toFile());
        for (JsonNode example : all.get("examples")) {
            JsonNode input = example.get("input");
            var transfer =
                    new Transfer(
                            new Payee(
                                    input.get("bankBin").asString(),
                                    input.get("bankNumber").asString(),
                                    input.path("service").asString("").equals("QRIBFTTC")),
                            Long.parseLong(input.path("amount").asString("0")),
                            input.path("purpose").asString(""));
            String payload = example.get("payload").asString();
            assertThat(VietQr.text(transfer)).isEqualTo(payload);
            assertThat(VietQr.read(payload)).contains(transfer);
        }
        for (JsonNode bad : all.get("invalid")) {
            assertThat(VietQr.read(bad.get("payload").asString()))
                    .as(bad.get("about").asString())
                    .isEmpty();
        }
        for (JsonNode odd : all.get("accept_leniently")) {
            assertThat(VietQr.read(odd.get("payload").asString())).isPresent();
        }
    }
}
