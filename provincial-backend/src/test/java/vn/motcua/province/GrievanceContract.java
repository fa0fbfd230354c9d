package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityAnswer.Found;
import vn.motcua.contract.utility.UtilityAnswer.NotFound;
import vn.motcua.contract.utility.UtilityAnswer.TooOften;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.province.access.Role;
import vn.motcua.province.grievance.Grievance;
import vn.motcua.province.grievance.GrievanceDesk;

/**
 * The result of a complaint is seen by who has its code and knows the factor, and by no one else.
 */
interface GrievanceContract {
    Grievance.Received LAND =
            new Grievance.Received(
                    Grievance.Kind.COMPLAINT,
                    "Bồi thường đất <b>",
                    "Ủy ban nhân dân phường Mẫu",
                    LocalDate.of(2026, 12, 25),
                    "000123");

    Province province();

    @Test
    default void code_and_factor_together_show_how_far_it_is_and_what_was_decided() {
        Grievance opened = desk().open(LAND);
        assertThat(shown(opened, "000123"))
                .containsEntry("state", "Đã thụ lý")
                .containsEntry("answer-by", "2026-12-25")
                .containsEntry("remedy", "");

        var decided =
                new Grievance.Step(Grievance.State.DECIDED, "12/QĐ-UBND", "Công nhận khiếu nại.");
        assertThat(desk().act(opened.code(), 1, decided)).isTrue();
        assertThat(desk().act(opened.code(), 1, decided)).isFalse();

        assertThat(shown(opened, "000123"))
                .containsEntry("state", "Đã có quyết định")
                .containsEntry("decision", "12/QĐ-UBND")
                .containsEntry("result", "Công nhận khiếu nại.")
                .doesNotContainValue("000123");
        assertThat(shown(opened, "000123").get("remedy")).contains("Tòa án");

        province().pass(Duration.ofDays(367));
        assertThat(ask(opened.code(), "000123")).isEqualTo(new NotFound());
    }

    @Test
    default void a_wrong_code_and_a_wrong_factor_are_answered_alike_and_bounded() {
        Grievance opened = desk().open(LAND);
        String nobodys = "26112500000000";
        for (String code : new String[] {opened.code(), nobodys}) {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThat(ask(code, "99999" + attempt)).isEqualTo(new NotFound());
            }
            assertThat(ask(code, "000123")).isEqualTo(new TooOften(31));
        }

        province().pass(Duration.ofMinutes(30));

        assertThat(ask(nobodys, "000123")).isEqualTo(new NotFound());
        assertThat(ask(opened.code(), "000123")).isInstanceOf(Found.class);
    }

    @Test
    default void an_officer_enters_it_and_its_decision() throws Exception {
        var officer = new TestStaff(province().backend().port());
        String password =
                province().backend().staff().saveWithRandomPassword("mai", "Mai", Role.OFFICER);
        var _ = officer.signIn("mai", password);
        Map<String, String> fields =
                Map.of(
                        "kind", "DISPUTE",
                        "subject", "Ranh giới <script>alert(1)</script>",
                        "agency", "UBND phường Mẫu",
                        "by", "2026-12-25",
                        "factor", "123");
        assertThat(officer.post("/office/grievances", "/office/grievances", fields).body())
                .contains("6 chữ số");
        var whole = new HashMap<>(fields);
        var _ = whole.put("factor", "000123");

        String page =
                officer.post("/office/grievances", "/office/grievances", whole)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        String again =
                officer.post(page, page, Map.of("state", "DECIDED", "decision", "1/QĐ")).body();
        int done =
                officer.post(
                                page,
                                page,
                                Map.of("state", "DECIDED", "decision", "1/QĐ", "result", "Xong"))
                        .statusCode();

        assertThat(again).contains("ghi số quyết định").contains("value=\"1/QĐ\"");
        assertThat(done).isEqualTo(303);
        assertThat(officer.get("/office/grievances").body())
                .contains("Ranh giới &lt;script&gt;", "Đã có quyết định")
                .doesNotContain("000123");
        Grievance kept = desk().list().getFirst();
        assertThat(shown(kept, "000123")).containsEntry("result", "Xong");
    }

    private GrievanceDesk desk() {
        return province().backend().grievances();
    }

    private Map<String, String> shown(Grievance grievance, String factor) {
        return ((Found) ask(grievance.code(), factor)).entries().getFirst();
    }

    private UtilityAnswer ask(String code, String factor) {
        return desk().ask(
                        new UtilityQuestion.LookUp(
                                GrievanceDesk.UTILITY,
                                Map.of("code", code, "identity-end", factor)));
    }
}
