package vn.motcua.local.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An old address finds its place of today; where only the person can know, nothing is chosen. */
class UnitsTest {
    private static final Path DATA =
            Path.of(System.getProperty("motcua.shared", "../shared"), "data");
    private static final Units UNITS = Units.shipped();

    private static Conversion convert(String address) {
        return UNITS.convert(address);
    }

    private static Commune commune(String code) {
        return UNITS.commune(code).orElseThrow();
    }

    private static Province province(String code) {
        return UNITS.province(code).orElseThrow();
    }

    @Test
    void every_unit_of_today_is_there() {
        assertThat(UNITS.provinces()).hasSize(34);
        assertThat(UNITS.communes()).hasSize(3_321).doesNotHaveDuplicates();
    }

    @Test
    void an_old_commune_that_moved_as_a_whole_is_named_as_it_is_now() {
        assertThat(convert("12 Đường Mẫu, Phường Phúc Xá, Quận Ba Đình, Hà Nội"))
                .isEqualTo(new Conversion.Renamed(commune("00097"), "12 Đường Mẫu"));
    }

    @Test
    void a_card_names_units_without_their_kind_or_shortened() {
        var moved = new Conversion.Renamed(commune("00097"), "Tổ 5");

        assertThat(convert("Tổ 5, Phúc Xá, Ba Đình, Hà Nội")).isEqualTo(moved);
        assertThat(convert("Tổ 5, P. Phúc Xá, Q.Ba Đình, TP. Hà Nội")).isEqualTo(moved);
        assertThat(convert("TO 5, PHUC XA, BA DINH, HA NOI"))
                .isEqualTo(new Conversion.Renamed(commune("00097"), "TO 5"));
        assertThat(convert("Phường 1, Quận 3, TP.HCM"))
                .isEqualTo(convert("P1, Q3, Thành phố Hồ Chí Minh"))
                .isInstanceOf(Conversion.Renamed.class);
    }

    @Test
    void tones_may_stand_on_either_letter() {
        assertThat(convert("Phường Hoà Khánh Bắc, Quận Liên Chiểu, Đà Nẵng"))
                .isEqualTo(convert("Phường Hòa Khánh Bắc, Quận Liên Chiểu, Đà Nẵng"))
                .isNotInstanceOf(Conversion.Unclear.class);
    }

    @Test
    void a_divided_commune_is_never_chosen_for_anybody() {
        assertThat(convert("Số 1, Phường Điện Biên, Quận Ba Đình, Hà Nội"))
                .isInstanceOfSatisfying(
                        Conversion.Divided.class,
                        divided ->
                                assertThat(divided.communes())
                                        .extracting(Commune::code)
                                        .containsExactly("00004", "00070", "00190", "00226"));
    }

    @Test
    void an_address_of_today_stays_as_it_is() {
        assertThat(convert("Số 1 phố Mẫu, Phường Ba Đình, Thành phố Hà Nội"))
                .isEqualTo(new Conversion.Today(commune("00004"), "Số 1 phố Mẫu"));
    }

    @Test
    void names_that_differ_by_their_accents_alone_are_not_confused() {
        assertThat(convert("Xã Tân Thành, Tỉnh Đồng Tháp"))
                .isNotEqualTo(convert("Xã Tân Thạnh, Tỉnh Đồng Tháp"))
                .isInstanceOf(Conversion.Today.class);
        assertThat(convert("Xa Tan Thanh, Tinh Dong Thap")).isNotInstanceOf(Conversion.Today.class);
    }

    @Test
    void what_is_no_address_of_a_known_unit_is_left_to_the_officer() {
        for (String address :
                List.of("", "Hà Nội", ",,,", "12 Đường Mẫu, Phường 1", "Xã Mẫu, Huyện Mẫu, Mẫu")) {
            assertThat(convert(address)).as(address).isInstanceOf(Conversion.Unclear.class);
        }
    }

    @Test
    void two_letters_without_accents_find_a_commune() {
        assertThat(UNITS.find(province("01"), "ba", 6))
                .extracting(found -> found.commune().name())
                .contains("Phường Ba Đình", "Xã Ba Vì");
        assertThat(UNITS.find(province("01"), "bd", 6))
                .extracting(FoundPlace::commune)
                .contains(commune("00004"));
        assertThat(UNITS.find(province("01"), "zz", 6)).isEmpty();
    }

    @Test
    void who_types_accents_finds_that_name_first_and_the_other_below() {
        List<FoundPlace> found = UNITS.find(province("82"), "tân thạnh", 6);

        assertThat(found.getFirst().commune().name()).isEqualTo("Xã Tân Thạnh");
        assertThat(found).extracting(each -> each.commune().name()).contains("Xã Tân Thành");
    }

    @Test
    void an_old_name_finds_what_became_of_it() {
        assertThat(UNITS.find(province("01"), "phuc xa", 6))
                .containsExactly(new FoundPlace(commune("00097"), "Phường Phúc Xá, Quận Ba Đình"));
    }

    @Test
    void every_former_commune_of_the_table_leads_to_all_its_successors_and_no_others() {
        JsonNode table = data("legacy-commune-map.json").get("map");
        Map<String, String> provinces = new HashMap<>();
        data("provinces.json")
                .get("provinces_old_63")
                .forEach(each ->
                        provinces.put(
                                each.get("gso_code").stringValue(),
                                each.get("name").stringValue()));
        Map<String, Set<String>> expected = new HashMap<>();
        for (JsonNode row : table) {
            String name = row.get(1).asString("");
            String address =
                    (name.isEmpty() ? "" : name + ", ")
                            + row.get(2).stringValue()
                            + ", "
                            + provinces.get(row.get(3).stringValue());
            Set<String> codes = expected.computeIfAbsent(address, _ -> new HashSet<>());
            row.get(4).forEach(code -> codes.add(code.stringValue()));
        }

        assertThat(expected).hasSizeGreaterThan(10_000);
        List<String> wrong = new ArrayList<>();
        expected.forEach((address, codes) -> {
            if (!codes.equals(codes(convert("Thôn Mẫu, " + address)))) {
                wrong.add(address);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_commune_of_the_table_is_known_by_its_code() {
        for (JsonNode row : data("communes-2025.json").get("communes")) {
            assertThat(commune(row.get(0).stringValue()).province().code())
                    .isEqualTo(row.get(3).stringValue());
        }
    }

    private static Set<String> codes(Conversion conversion) {
        return switch (conversion) {
            case Conversion.Today(Commune commune, _) -> Set.of(commune.code());
            case Conversion.Renamed(Commune commune, _) -> Set.of(commune.code());
            case Conversion.Divided(List<Commune> communes, _) ->
                    Set.copyOf(communes.stream().map(Commune::code).toList());
            case Conversion.Unclear() -> Set.of();
        };
    }

    private static JsonNode data(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> "no " + file);
        return JsonMapper.shared().readTree(file.toFile());
    }
}
