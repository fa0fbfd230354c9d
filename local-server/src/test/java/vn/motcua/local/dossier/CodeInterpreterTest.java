package vn.motcua.local.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.screen.ForeignCode;

/** Whatever is held to the reader is understood, or answered for what it is. */
class CodeInterpreterTest {
    private final CodeInterpreter interpreter = new CodeInterpreter();

    @TestFactory
    Stream<DynamicTest> each_valid_code_is_read() throws IOException {
        return cases("dossier-code-cases.json", "valid")
                .map(each -> {
                    String code = each.path("code").asString();
                    return DynamicTest.dynamicTest(
                            code, () -> assertThat(reading(code)).isEqualTo(code(code)));
                });
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_code_is_never_taken_for_one() throws IOException {
        return cases("dossier-code-cases.json", "invalid")
                .map(each ->
                        DynamicTest.dynamicTest(
                                each.path("why").asString(),
                                () ->
                                        assertThat(reading(each.path("input").asString()))
                                                .isNotInstanceOf(CodeReading.Code.class)));
    }

    @TestFactory
    Stream<DynamicTest> a_code_is_found_however_it_is_written() throws IOException {
        return cases("dossier-code-cases.json", "normalise")
                .map(each ->
                        DynamicTest.dynamicTest(
                                each.path("why").asString(),
                                () ->
                                        assertThat(reading(each.path("input").asString()))
                                                .isEqualTo(code(each.path("output").asString()))));
    }

    @TestFactory
    Stream<DynamicTest> a_payment_code_is_one_whatever_its_purpose_says() throws IOException {
        return Stream.concat(
                        cases("vietqr-examples.json", "examples"),
                        cases("vietqr-examples.json", "invalid"))
                .filter(each -> !each.path("payload").asString().isEmpty())
                .map(each ->
                        DynamicTest.dynamicTest(
                                each.path("about").asString(),
                                () ->
                                        assertThat(reading(each.path("payload").asString()))
                                                .isEqualTo(foreign(ForeignCode.PAYMENT))));
    }

    @TestFactory
    Stream<DynamicTest> an_identity_card_is_recognised() throws IOException {
        return cases("cccd-qr-examples.json", "valid")
                .map(each ->
                        DynamicTest.dynamicTest(
                                each.path("id").asString(),
                                () ->
                                        assertThat(reading(each.path("payload").asString()))
                                                .isEqualTo(foreign(ForeignCode.IDENTITY_CARD))));
    }

    @TestFactory
    Stream<DynamicTest> a_damaged_identity_card_is_no_dossier() throws IOException {
        return cases("cccd-qr-examples.json", "invalid")
                .filter(each -> !each.path("payload").asString().contains("H56-260310-0001"))
                .map(each ->
                        DynamicTest.dynamicTest(
                                each.path("id").asString(),
                                () ->
                                        assertThat(reading(each.path("payload").asString()))
                                                .isInstanceOf(CodeReading.Foreign.class)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "079190000000!IDENTITY_NUMBER",
                "079 190 000 000!IDENTITY_NUMBER",
                "024000000!IDENTITY_NUMBER",
                "PAKN.20200812.0012!PETITION",
                "03706/2026/07906!SOCIAL_INSURANCE_RECEIPT",
                "1.001193!PROCEDURE",
                "2.000815.000.00.00.H55!PROCEDURE",
                "2.000815.000.00.00.H55.02!PROCEDURE",
                "DN4797900000001!HEALTH_INSURANCE",
                "0123456789|4e677579e1bb856e|01/01/1990|1|…!HEALTH_INSURANCE",
                "WIFI:T:WPA;S=H56-260310-0001;P:mau;;!WIFI",
                "BEGIN:VCARD!CONTACT",
                "https://example.invalid/gioi-thieu!WEB_LINK",
                "HTTP://example.invalid!WEB_LINK",
                "www.example.invalid/H56!WEB_LINK",
                "xin chào!OTHER"
            })
    void another_code_gets_an_answer_of_its_own(String text, ForeignCode kind) {
        assertThat(reading(text)).isEqualTo(foreign(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H56-260310-0001|NGUYEN MAU|20/03/2026",
                "H56-260310-0001|NGUYEN MAU|Nam|1990|Quầy số 4|20/03/2026|",
                "{\"maHoSo\":\"H56-260310-0001\"}",
                "Ma ho so:H56 - 260310 - 0001.",
                "Số (H56-260310-0001)\r\nNgày hẹn trả: 20/03/2026",
                "https://example.invalid/#/tra-cuu?x=1&MAHOSO=h56-260310-0001&y=2",
                "https://example.invalid/ho-so/H56%2D260310%2D0001/",
                "https://example.invalid/tra-cuu?soHoSo=H56-260310-0001",
                "H56-260231-0001; H56-260310-0001"
            })
    void a_code_inside_a_link_or_text_is_found(String text) {
        assertThat(reading(text)).isEqualTo(code("H56-260310-0001"));
    }

    @ParameterizedTest
    @CsvSource({
        "KIOSK-k01-20261124-0007, KIOSK-k01-20261124-0007",
        "kiosk-K01-20261124-OOO7, KIOSK-k01-20261124-0007",
        "Số KIOSK-k01-20261124-0007, KIOSK-k01-20261124-0007"
    })
    void the_number_of_a_kiosk_is_read(String text, String number) {
        assertThat(reading(text)).isEqualTo(new CodeReading.KioskNumber(number));
    }

    @ParameterizedTest
    @CsvSource({
        "H56-260310-, 4",
        "H56-260310, 4",
        "H56-260310-00, 2",
        "H56-2603, 6",
        "H56-, 10",
        "000.00.01.H29, 10",
        "G09.20-2026060, 5",
        "KIOSK-k01-20261124-000, 1"
    })
    void a_code_that_ends_too_early_says_how_much_is_missing(String text, int missing) {
        assertThat(reading(text)).isEqualTo(new CodeReading.Incomplete(missing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H56-260231-0001", "H56-261301-0001", "Mã: H56-230229-0001"})
    void a_date_that_does_not_exist_is_named(String text) {
        assertThat(reading(text)).isEqualTo(new CodeReading.NoSuchDate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H56-260310\u00000001",
                "H56\u001b-260310-0001",
                "H56-\uFFFD-0001",
                "\u202EH56-260310-0001",
                "H56-260310-0001\uD800"
            })
    void bytes_that_are_no_text_are_not_guessed_at(String text) {
        assertThat(reading(text)).isEqualTo(foreign(ForeignCode.UNREADABLE));
    }

    @Test
    void more_than_two_thousand_characters_are_too_long() {
        assertThat(reading("H56-260310-0001 ".repeat(126)))
                .isEqualTo(foreign(ForeignCode.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", " -", "H56-", "O", ".", "|", "\uFDFA", "0002010102"})
    void no_text_makes_the_kiosk_think_for_long(String part) {
        for (int length : List.of(1_990, 10_000)) {
            String text = part.repeat(length / part.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> reading(text));
        }
    }

    private CodeReading reading(String text) {
        return interpreter.interpret(text);
    }

    private static CodeReading code(String value) {
        return new CodeReading.Code(new DossierCode(value));
    }

    private static CodeReading foreign(ForeignCode kind) {
        return new CodeReading.Foreign(kind);
    }

    private static Stream<JsonNode> cases(String file, String list) throws IOException {
        Path path = Path.of(System.getProperty("motcua.shared", "-"), "data", file);
        Assumptions.assumeTrue(Files.exists(path), "no case file " + file);
        JsonNode cases = JsonMapper.builder().build().readTree(Files.readString(path)).path(list);
        assertThat(cases.size()).isPositive();
        return cases.valueStream();
    }
}
