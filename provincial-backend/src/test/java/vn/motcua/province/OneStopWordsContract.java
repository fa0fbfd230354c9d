package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.config.NationalField;
import vn.motcua.config.OneStopConfig;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.province.connect.Flaw;
import vn.motcua.province.connect.OneStopDesk.Taking;
import vn.motcua.province.connect.SetAside;

/** What cannot be told or understood is said, waits, and never reaches the wrong dossier. */
interface OneStopWordsContract {
    String OTHER_WORDS =
            """
            names: {MaHoSo: code, TrangThaiHoSo: status, ThoiDiemXuLy: at}
            dates: dd/MM/yyyy HH:mm:ss
            dateForms: {NgayHenTra: yyyy-MM-dd}
            procedures: {"1.001193": HT-01}
            choices: {citizen: "0"}
            constants: {KenhThucHien: "1"}
            """;

    Province province();

    @Test
    default void what_is_not_understood_waits_until_the_settings_are_mended() throws Exception {
        DossierCode code = TestOneStop.handIn(province().kiosk("k01"), 1);
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            oneStop.handOver();
            oneStop.sandbox().act(code.value(), step("DXL", "20261125110000"));
            oneStop.sandbox().act(code.value(), step("4", "25/11/2026"));
            oneStop.lane().ask();

            List<SetAside> aside = oneStop.desk().overview().setAsides();
            assertThat(aside).extracting(SetAside::flaw).containsOnly(Flaw.STATUS, Flaw.DATE);
            assertThat(aside).extracting(SetAside::detail).anyMatch(why -> why.contains("DXL"));
            SetAside status =
                    aside.stream()
                            .filter(row -> row.flaw() == Flaw.STATUS)
                            .findFirst()
                            .orElseThrow();
            oneStop.mend(settings("", "  DXL: 4\n  \"1\": 1\n"));
            assertThat(oneStop.desk().tryAgain(status.digest())).isTrue();

            assertThat(province().backend().desk().find(code.value()).orElseThrow().status().code())
                    .isEqualTo(4);
            assertThat(oneStop.desk().overview().setAsides()).hasSize(1);
        }
    }

    @Test
    default void a_dossier_of_one_of_its_desks_can_be_looked_up_at_a_kiosk() throws Exception {
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            oneStop.sandbox()
                    .begin(
                            Map.of(
                                    NationalField.CODE,
                                    "H56.99-261124-00077",
                                    NationalField.PROCEDURE_CODE,
                                    "1.004222",
                                    NationalField.PROCEDURE_NAME,
                                    "Đăng ký thường trú",
                                    NationalField.APPLICANT,
                                    "Nguyễn Thị Mẫu",
                                    NationalField.RECEIVED_AT,
                                    "20261124080000",
                                    NationalField.STATUS,
                                    "2"));
            oneStop.sandbox()
                    .begin(
                            Map.of(
                                    NationalField.CODE,
                                    "H56.99-261124-00078",
                                    NationalField.STATUS,
                                    "2"));

            oneStop.lane().ask();

            Dossier dossier = province().backend().desk().find("H56.99-261124-00077").orElseThrow();
            assertThat(dossier.applicant()).isEqualTo("Nguyễn T*** M***");
            assertThat(dossier.history()).extracting(s -> s.status().code()).containsExactly(1, 2);
            assertThat(oneStop.desk().overview().setAsides())
                    .extracting(SetAside::flaw)
                    .containsExactly(Flaw.UNKNOWN_DOSSIER);
        }
    }

    @Test
    default void other_names_dates_and_catalogues_are_settings() throws Exception {
        DossierCode code = TestOneStop.handIn(province().kiosk("k01"), 1);
        OneStopConfig words = settings(OTHER_WORDS, "  MOI: 1\n  DXL: 4\n  CHO: 12\n");
        try (var oneStop = new TestOneStop(province(), words)) {
            oneStop.handOver();
            assertThat(oneStop.sandbox().dossier(code.value()).orElseThrow())
                    .containsEntry("MaTTHC", "HT-01")
                    .containsEntry("LoaiDoiTuong", "0")
                    .containsEntry("KenhThucHien", "1")
                    .containsEntry("NgayTiepNhan", "25/11/2026 10:00:00")
                    .containsEntry("status", "MOI");
            oneStop.sandbox()
                    .act(
                            code.value(),
                            Map.of(
                                    NationalField.STATUS,
                                    "CHO",
                                    NationalField.STATUS_NAME,
                                    "Chờ liên thông thuế",
                                    NationalField.STEP_AT,
                                    "25/11/2026 11:00:00",
                                    NationalField.DUE_AT,
                                    "2026-12-01"));

            oneStop.lane().ask();

            Dossier after = province().backend().desk().find(code.value()).orElseThrow();
            assertThat(after.status().code()).isEqualTo(12);
            assertThat(after.status().officialText()).isEqualTo("Chờ liên thông thuế");
            assertThat(after.promise())
                    .isEqualTo(new Promise.ResultBy(Instant.parse("2026-12-01T10:00:00Z")));
        }
    }

    @Test
    default void a_code_never_leads_to_the_dossier_of_somebody_else() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DossierCode hers = TestOneStop.handIn(kiosk, 1);
        DossierCode his = TestOneStop.handIn(kiosk, 2);
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            oneStop.laneTo(new OddOneStop.AlwaysAnswers(hers.value())).handOver();
            oneStop.sandbox()
                    .begin(
                            Map.of(
                                    NationalField.CODE,
                                    his.value(),
                                    NationalField.PROCEDURE_NAME,
                                    "Khác",
                                    NationalField.STATUS,
                                    "9"));
            oneStop.lane().ask();

            assertThat(oneStop.desk().overview().troubles())
                    .extracting(trouble -> trouble.dossier() + " " + trouble.flaw())
                    .containsExactly(his + " " + Flaw.CODE_TAKEN);
            assertThat(oneStop.desk().overview().setAsides())
                    .extracting(SetAside::flaw)
                    .containsExactly(Flaw.CODE_TAKEN);
            assertThat(province().backend().desk().find(his.value()).orElseThrow().status().code())
                    .isEqualTo(1);
        }
    }

    @Test
    default void what_it_refuses_is_shown_and_tried_again_later() throws Exception {
        DossierCode code = TestOneStop.handIn(province().kiosk("k01"), 1);
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            oneStop.laneTo(new OddOneStop.Refuses()).handOver();
            assertThat(oneStop.desk().overview().troubles().getFirst().detail())
                    .isEqualTo("7 thủ tục chưa mở");
            oneStop.handOver();
            assertThat(oneStop.sandbox().handings()).isZero();

            province().pass(Duration.ofMinutes(2));
            oneStop.handOver();

            assertThat(oneStop.sandbox().dossier(code.value())).isPresent();
            assertThat(oneStop.desk().overview().troubles()).isEmpty();
            assertThat(oneStop.desk().take(Map.of("MaHoSo", "x"))).isEqualTo(Taking.SET_ASIDE);
        }
    }

    private static Map<NationalField, Object> step(String status, String at) {
        return Map.of(NationalField.STATUS, status, NationalField.STEP_AT, at);
    }

    private static OneStopConfig settings(String more, String statuses) {
        return TestOneStop.settings(more + (statuses.isEmpty() ? "" : "statuses:\n" + statuses));
    }
}
