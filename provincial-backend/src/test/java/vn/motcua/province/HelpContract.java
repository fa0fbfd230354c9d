package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.help.HelpAnswer;
import vn.motcua.contract.help.HelpCall;
import vn.motcua.contract.help.HelpStep;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.province.access.Role;
import vn.motcua.province.help.CallForHelp;

/** Who calls from a kiosk is seen at the desk, and learns whether somebody comes. */
interface HelpContract {
    HelpCall CALL = new HelpCall("0123456789abcdef0123456789abcdef", HelpStep.SCAN);

    Province province();

    @Test
    default void the_desk_sees_kiosk_and_step_and_one_of_them_comes() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        assertThat(call(kiosk)).isEqualTo(HelpProgress.CALLING);
        TestStaff officer = officer();

        assertThat(officer.get("/office/help").body()).contains("k01", "Quét giấy tờ");
        var taken = officer.post("/office/help/take", "/office/help", Map.of("id", CALL.id()));

        assertThat(taken.headers().firstValue("Location").orElse("")).contains("help-taken");
        assertThat(call(kiosk)).isEqualTo(HelpProgress.COMING);
        assertThat(province().backend().help().take(CALL.id(), "Người khác")).isFalse();
        assertThat(officer.get("/office/help").body()).contains("Phan Thị Mẫu đang đến");
        var _ = officer.post("/office/help/finish", "/office/help", Map.of("id", CALL.id()));
        assertThat(province().backend().help().open()).isEmpty();
        assertThat(province().backend().help().unanswered()).isEmpty();
    }

    @Test
    default void a_call_that_nobody_takes_is_told_as_unanswered_and_reported() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        assertThat(call(kiosk)).isEqualTo(HelpProgress.CALLING);
        province().pass(Duration.ofMinutes(2));
        assertThat(call(kiosk)).isEqualTo(HelpProgress.UNANSWERED);
        assertThat(province().backend().help().open()).hasSize(1);

        province().pass(Duration.ofMinutes(1));

        assertThat(province().backend().help().open()).as("she went on alone").isEmpty();
        assertThat(province().backend().help().unanswered())
                .extracting(CallForHelp::step)
                .containsExactly(HelpStep.SCAN);
        assertThat(officer().get("/office/help").body()).contains("Hôm nay gọi mà không ai nhận");
        province().pass(Duration.ofDays(1));
        assertThat(province().backend().help().unanswered()).isEmpty();
    }

    @Test
    default void a_call_that_nobody_takes_in_a_minute_is_told_at_every_desk() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        TestStaff officer = officer();
        assertThat(call(kiosk)).isEqualTo(HelpProgress.CALLING);
        province().pass(Duration.ofSeconds(59));
        assertThat(call(kiosk)).isEqualTo(HelpProgress.CALLING);
        assertThat(officer.get("/office/queue").body()).doesNotContain("chưa ai nhận");

        province().pass(Duration.ofSeconds(1));

        for (String page : List.of("/office", "/office/queue", "/office/petitions")) {
            assertThat(officer.get(page).body()).contains("Máy k01 gọi hỗ trợ hơn 1 phút");
        }
        assertThat(province().backend().help().take(CALL.id(), "Phan Thị Mẫu")).isTrue();
        assertThat(officer.get("/office/queue").body()).doesNotContain("chưa ai nhận");
    }

    @Test
    default void nobody_asks_after_the_call_of_another_kiosk() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        TestKiosk other = province().kiosk("k02");
        assertThat(call(kiosk)).isEqualTo(HelpProgress.CALLING);
        assertThat(call(other)).isEqualTo(HelpProgress.DIRECTIONS);
        byte[] more = "{\"id\":\"x\",\"step\":\"SCAN\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(kiosk.post("/sync/v1/help", more).statusCode()).isEqualTo(422);
    }

    private static HelpProgress call(TestKiosk kiosk) throws Exception {
        byte[] body = TestKiosk.JSON.writeValueAsBytes(CALL);
        return TestKiosk.JSON
                .readValue(kiosk.post("/sync/v1/help", body).body(), HelpAnswer.class)
                .progress();
    }

    private TestStaff officer() throws Exception {
        var officer = new TestStaff(province().backend().port());
        String password =
                province()
                        .backend()
                        .staff()
                        .saveWithRandomPassword("canbo", "Phan Thị Mẫu", Role.OFFICER);
        var _ = officer.signIn("canbo", password);
        return officer;
    }
}
