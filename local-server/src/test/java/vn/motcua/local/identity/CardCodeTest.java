package vn.motcua.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a card says is read as it stands, and what is no card is never taken for one. */
class CardCodeTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("motcua.shared", "../shared"), "data/cccd-qr-examples.json");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String CARD =
            "079190000000||Nguyễn Thị Hòa Thử|02091990|Nữ|12 Đường Mẫu, Phường 1|15082021";

    @Test
    void all_cards_of_the_examples_are_read_field_by_field() {
        for (JsonNode example : examples("valid")) {
            assertThat(CardCode.read(example.get("payload").stringValue(), TODAY))
                    .as(example.get("about").stringValue())
                    .isInstanceOfSatisfying(
                            CardReading.Card.class,
                            read -> assertFields(read, example.get("expected")));
        }
    }

    private static void assertFields(CardReading.Card read, JsonNode expected) {
        IdentityCard card = read.card();
        assertThat(card.number().digits()).isEqualTo(text(expected, "number"));
        assertThat(card.oldNumber()).isEqualTo(text(expected, "old_id"));
        assertThat(card.name()).isEqualTo(text(expected, "full_name"));
        assertThat(born(card.birth())).isEqualTo(text(expected, "birth_date"));
        assertThat(card.sex().written()).isEqualTo(text(expected, "gender"));
        assertThat(card.address()).isEqualTo(text(expected, "address"));
        assertThat(card.issued()).hasToString(text(expected, "issue_date"));
        List<String> warnings =
                StreamSupport.stream(expected.path("warnings").spliterator(), false)
                        .map(JsonNode::stringValue)
                        .toList();
        assertThat(read.doubts().stream().map(each -> each.name().toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(warnings);
    }

    private static String born(BirthDate birth) {
        return birth.isPartial() ? String.valueOf(birth.year()) : birth.first().toString();
    }

    private static String text(JsonNode expected, String field) {
        return expected.path(field).asString("");
    }

    @Test
    void all_codes_that_are_no_card_are_refused_with_the_reason() {
        for (JsonNode example : examples("invalid")) {
            String error = example.get("error").stringValue().toUpperCase(Locale.ROOT);
            assertThat(CardCode.read(example.get("payload").stringValue(), TODAY))
                    .as(example.get("about").stringValue())
                    .isEqualTo(new CardReading.NoCard(CardReading.Reason.valueOf(error)));
        }
    }

    @Test
    void no_damage_to_a_code_stops_the_kiosk() {
        Random random = new Random(20261125);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder damaged = new StringBuilder(CARD);
            for (int hit = 0; hit <= random.nextInt(6); hit++) {
                int place = random.nextInt(damaged.length());
                damaged.setCharAt(
                        place, (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
            }
            CardReading reading =
                    CardCode.read(damaged.substring(0, random.nextInt(damaged.length())), TODAY);
            assertThat(reading).isNotNull();
        }
    }

    @Test
    void a_card_ends_at_the_birthday_of_its_renewal() {
        IdentityCard card = card(CARD);

        assertThat(card.isExpired(LocalDate.of(2030, 9, 1))).isFalse();
        assertThat(card.isExpired(LocalDate.of(2030, 9, 2))).isTrue();
    }

    @Test
    void a_card_issued_shortly_before_a_renewal_holds_until_the_next() {
        IdentityCard card = card(CARD.replace("15082021", "15082029"), 2029);

        assertThat(card.isExpired(LocalDate.of(2049, 1, 1))).isFalse();
        assertThat(card.isExpired(LocalDate.of(2050, 9, 2))).isTrue();
    }

    @Test
    void a_card_of_somebody_past_sixty_never_ends() {
        IdentityCard card = card("001055000000||Lê Mẫu|01011955|Nam||10072021");

        assertThat(card.isExpired(LocalDate.of(2060, 1, 1))).isFalse();
    }

    @Test
    void a_name_in_capitals_is_not_taken_for_garbled() {
        assertThat(card(CARD.replace("Nguyễn Thị Hòa Thử", "LÃ THỊ ÂN MẪU")).name())
                .isEqualTo("LÃ THỊ ÂN MẪU");
    }

    @Test
    void a_name_on_the_screen_is_known_only_to_its_owner() {
        assertThat(card(CARD).maskedName()).isEqualTo("Nguyễn T*** H*** T***");
    }

    private static IdentityCard card(String code) {
        return card(code, 2026);
    }

    private static IdentityCard card(String code, int year) {
        CardReading reading = CardCode.read(code, LocalDate.of(year, 12, 1));
        return ((CardReading.Card) reading).card();
    }

    private static JsonNode examples(String list) {
        assumeTrue(Files.exists(EXAMPLES), "skipped: the shared examples are not here");
        JsonNode cases = JsonMapper.builder().build().readTree(EXAMPLES.toFile()).get(list);
        assertThat(cases).isNotEmpty();
        return cases;
    }
}
