package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.province.utility.UtilityDesk;

/** A province offers something new with one file, and is told what is wrong with it. */
class UtilityDeskTest {
    private static final String MARKET =
            """
            {
              "card": {
                "id": "market", "icon": "MARKET",
                "name": { "vi": "Chợ", "en": "Market" }, "about": { "vi": "Rau", "en": "Greens" },
                "source": { "vi": "Sở Mẫu", "en": "Department" }
              },
              "offer": {
                "kind": "Listing",
                "items": [
                  {
                    "id": "rice", "title": { "vi": "Gạo", "en": "Rice" },
                    "words": { "vi": "Gạo mới", "en": "New rice" },
                    "area": { "vi": "Xã Mẫu", "en": "Commune" },
                    "from": "2026-11-01", "until": "2026-12-01", "link": "", "procedure": ""
                  }
                ]
              }
            }
            """;

    @TempDir private Path folder;
    private Province province;
    private UtilityDesk desk;

    @BeforeEach
    void open() {
        province = Province.start(folder.resolve("province"), "sqlite", false);
        desk = province.backend().utilities();
    }

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void every_kiosk_is_told_once_of_each_change() throws Exception {
        assertThat(publish(MARKET).published()).hasSize(1);
        assertThat(publish(MARKET).published()).isEmpty();
        assertThat(publish(MARKET.replace("Gạo mới", "Hết gạo")).published()).hasSize(1);
        assertThat(desk.withdraw("market")).isTrue();
        assertThat(desk.withdraw("market")).isFalse();
        assertThat(desk.standing()).isEmpty();
        assertThat(publish(MARKET).published()).hasSize(1);

        List<FeedEntry> told = province.kiosk("k01").entries("utilities", 4);

        assertThat(told).extracting(FeedEntry::version).containsExactly(1L, 2L, 3L, 4L);
        assertThat(told.get(2).change()).isEqualTo(new FeedChange.UtilityWithdrawn("market"));
        assertThat(desk.standing()).hasSize(1);
    }

    @Test
    void a_flaw_is_named_by_file_utility_field_value_and_what_is_wanted() throws Exception {
        assertThat(flaw(MARKET.replace("\"id\": \"market\"", "\"id\": \"My Market\"")))
                .isEqualTo(
                        "market.json, utility My Market, card.id is 'My Market'; write small letters,"
                                + " digits and hyphens, a letter first");
        assertThat(flaw(MARKET.replace("2026-12-01", "2026-10-01")))
                .isEqualTo(
                        "market.json, utility market, offer.items[0].until is '2026-10-01'; write a"
                                + " day not before 2026-11-01");
        assertThat(flaw(MARKET.replace("\"link\": \"\"", "\"link\": \"javascript:alert(1)\"")))
                .contains("offer.items[0].link is 'javascript:alert(1)'; write an https address");
        assertThat(flaw(MARKET.replace("\"MARKET\"", "\"SHOP\"")))
                .contains("card.icon is 'SHOP'; write one of [SCHOOL, ROAD,");
        assertThat(flaw(MARKET.replace("Gạo mới", "Gạo \u202emới")))
                .contains("offer.items[0].words.vi is 'Gạo ⍰mới'; write the same without");
        assertThat(flaw("[]")).isEqualTo("market.json: no utility; write { \"card\": … }");
        assertThat(desk.standing()).isEmpty();
    }

    @Test
    void long_and_strange_words_are_words() throws Exception {
        String words = "<script>alert(1)</script> 🌾 " + "nông sản sạch ".repeat(76);
        assertThat(publish(MARKET.replace("Gạo mới", words)).flaws()).isEmpty();

        var told =
                (FeedChange.UtilityPublished)
                        province.kiosk("k01").entries("utilities", 1).getFirst().change();
        var listing = (UtilityOffer.Listing) told.utility().offer();
        assertThat(listing.items().getFirst().words().vi())
                .hasSizeGreaterThan(1_090)
                .isEqualTo(words);
    }

    private UtilityDesk.Publishing publish(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("market.json"), json);
        return desk.publishFiles(List.of(file));
    }

    private String flaw(String json) throws IOException {
        List<String> flaws = publish(json).flaws();
        assertThat(flaws).hasSize(1);
        return flaws.getFirst();
    }
}
