package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.config.NationalField;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.province.dossier.ActionOutcome;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.message.Notice;
import vn.motcua.province.message.NoticeKind;

/** What a citizen hands in reaches the province's own system once, and its steps reach her. */
interface OneStopContract {
    String ITS_CODE = "H56.99-261125-00001";

    Map<NationalField, Object> WORKED_ON =
            Map.of(
                    NationalField.STATUS,
                    "4",
                    NationalField.STEP_AT,
                    "20261125110000",
                    NationalField.STEP_DEPARTMENT,
                    "Phòng Tư pháp",
                    NationalField.STEP_OFFICER,
                    "Đỗ Văn Mẫu",
                    NationalField.DUE_AT,
                    "20261130170000");

    Province province();

    @Test
    default void papers_are_handed_over_once_and_both_codes_find_them() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DossierCode code = TestOneStop.handIn(kiosk, 1);
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            oneStop.sandbox().silent(true);
            assertThatThrownBy(() -> oneStop.handOver()).isInstanceOf(IOException.class);
            assertThat(oneStop.desk().overview().waiting()).isEqualTo(1);
            oneStop.sandbox().silent(false);

            oneStop.handOver();
            oneStop.handOver();

            assertThat(oneStop.sandbox().handings()).isEqualTo(1);
            assertThat(oneStop.sandbox().dossier(code.value()).orElseThrow())
                    .containsEntry("MaTTHC", "1.001193")
                    .containsEntry("NgayTiepNhan", "20261125100000")
                    .containsEntry("TrangThaiHoSo", "1");
            assertThat(province().backend().desk().find(ITS_CODE).orElseThrow().code())
                    .isEqualTo(code);
            Dossier atKiosk =
                    TestKiosk.JSON.readValue(
                            kiosk.get("/sync/v1/dossiers/" + ITS_CODE).body(), Dossier.class);
            assertThat(atKiosk.code().value()).isEqualTo(ITS_CODE);
        }
    }

    @Test
    default void an_answer_that_got_lost_makes_no_second_dossier() throws Exception {
        DossierCode code = TestOneStop.handIn(province().kiosk("k01"), 1);
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            var lost = oneStop.laneTo(new OddOneStop.LosesAnswers(oneStop.http()));
            assertThatThrownBy(lost::handOver).isInstanceOf(IOException.class);
            oneStop.sandbox().act(code.value(), step("2", "20261125103000"));
            oneStop.lane().ask();

            oneStop.handOver();

            Dossier dossier = province().backend().desk().find(ITS_CODE).orElseThrow();
            assertThat(dossier.code()).isEqualTo(code);
            assertThat(dossier.status().code()).isEqualTo(2);
        }
    }

    @Test
    default void a_step_there_reaches_every_kiosk_under_both_codes_once() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DossierCode code = TestOneStop.handIn(kiosk, 1);
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            oneStop.handOver();
            province().pass(Duration.ofHours(2));
            oneStop.sandbox().act(code.value(), WORKED_ON);

            oneStop.lane().ask();
            oneStop.lane().ask();
            oneStop.handOver();

            Dossier after = province().backend().desk().find(code.value()).orElseThrow();
            assertThat(after.holder()).isEqualTo(new Holder("Phòng Tư pháp", "Đỗ Văn Mẫu"));
            assertThat(after.promise())
                    .isEqualTo(new Promise.ResultBy(Instant.parse("2026-11-30T10:00:00Z")));
            assertThat(after.history()).hasSize(2);
            assertThat(after.history().getLast().at())
                    .isEqualTo(Instant.parse("2026-11-25T04:00:00Z"));
            assertThat(after.history().getLast().note()).contains(ITS_CODE);
            assertThat(kiosk.entries("dossiers", 4))
                    .extracting(entry -> ((FeedChange.DossierChanged) entry.change()).dossier())
                    .extracting(told -> told.code().value() + " " + told.version())
                    .containsExactly(code + " 1", ITS_CODE + " 1", code + " 2", ITS_CODE + " 2");
            assertThat(oneStop.sandbox().handings()).as("it is not told its own").isEqualTo(1);
        }
    }

    @Test
    default void what_an_officer_does_here_is_told_there() throws Exception {
        DossierCode code = TestOneStop.handIn(province().kiosk("k01"), 1);
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            oneStop.handOver();
            var _ = province().backend().desk().act(code, 1, new OfficerAction.Refuse("Nơi khác"));

            oneStop.handOver();

            assertThat(oneStop.sandbox().dossier(code.value()).orElseThrow())
                    .containsEntry("TrangThaiHoSo", "3")
                    .containsEntry("MaHoSo", ITS_CODE)
                    .containsEntry("GhiChu", "Nơi khác");
            oneStop.lane().ask();
            assertThat(province().backend().desk().find(code.value()).orElseThrow().history())
                    .hasSize(2);
        }
    }

    @Test
    default void what_is_told_back_is_no_news_and_tells_her_nothing_twice() throws Exception {
        int _ = province().kiosk("k01").deliver(MessageContract.papers()).statusCode();
        var desk = province().backend().desk();
        DossierCode code = desk.find("KIOSK-k01-20261125-0001").orElseThrow().code();
        List<OfficerAction> actions =
                List.of(
                        DossierDeskContract.ACCEPT,
                        DossierDeskContract.ASK,
                        new OfficerAction.Move(new Holder("Phòng Tư pháp", "Đỗ Văn Mẫu"), ""),
                        new OfficerAction.Extend(LocalDate.of(2026, 12, 30), "Xin lỗi Ông/Bà."),
                        new OfficerAction.Finish("Quầy số 2", ""));
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            for (OfficerAction action : actions) {
                province().pass(Duration.ofMillis(90_377));
                Dossier before = desk.find(code.value()).orElseThrow();
                var done = (ActionOutcome.Done) desk.act(code, before.version(), action);

                oneStop.handOver();
                oneStop.lane().ask();

                assertThat(desk.find(code.value())).contains(done.dossier());
            }
            assertThat(desk.notices(code))
                    .extracting(Notice::kind)
                    .containsExactly(
                            NoticeKind.FINISHED_EARLY, NoticeKind.LATE, NoticeKind.PAPERS_MISSING);
        }
    }

    @Test
    default void who_waits_for_word_by_phone_gets_it_of_its_steps_too() throws Exception {
        int _ = province().kiosk("k01").deliver(MessageContract.papers()).statusCode();
        var desk = province().backend().desk();
        DossierCode code = desk.find("KIOSK-k01-20261125-0001").orElseThrow().code();
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            oneStop.handOver();
            assertThat(oneStop.sandbox().dossier(code.value()).orElseThrow())
                    .containsEntry("SoDienThoai", MessageContract.PHONE);
            oneStop.sandbox().act(code.value(), step("9", "20261125110000"));

            oneStop.lane().ask();

            assertThat(desk.notices(code)).hasSize(1);
        }
    }

    @Test
    default void what_is_told_back_late_does_not_undo_the_next_step() throws Exception {
        DossierCode code = TestOneStop.handIn(province().kiosk("k01"), 1);
        var desk = province().backend().desk();
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            oneStop.handOver();
            var _ = desk.act(code, 1, DossierDeskContract.ACCEPT);
            var _ = desk.act(code, 2, new OfficerAction.Move(new Holder("Phòng Tư pháp", ""), ""));
            var _ = desk.act(code, 3, new OfficerAction.Extend(LocalDate.of(2026, 12, 30), ""));
            var lost = oneStop.laneTo(new OddOneStop.LosesAnswers(oneStop.http()));
            assertThatThrownBy(lost::handOver).isInstanceOf(IOException.class);
            var finish = new OfficerAction.Finish("Quầy số 2", "");
            var done = (ActionOutcome.Done) desk.act(code, 4, finish);

            oneStop.lane().ask();

            assertThat(desk.find(code.value())).contains(done.dossier());
        }
    }

    @Test
    default void a_step_that_comes_late_changes_only_the_history() throws Exception {
        DossierCode code = TestOneStop.handIn(province().kiosk("k01"), 1);
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            oneStop.handOver();
            oneStop.sandbox().act(code.value(), step("9", "20261126090000"));
            oneStop.sandbox().act(code.value(), step("4", "20261125110000"));

            oneStop.lane().ask();

            Dossier after = province().backend().desk().find(code.value()).orElseThrow();
            assertThat(after.status().code()).isEqualTo(9);
            assertThat(after.history())
                    .extracting(each -> each.status().code())
                    .containsExactly(1, 4, 9);
        }
    }

    @Test
    default void papers_that_it_asks_for_are_brought_to_a_kiosk_by_its_code() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DossierCode code = TestOneStop.handIn(kiosk, 1);
        try (var oneStop = new TestOneStop(province(), TestOneStop.national())) {
            oneStop.handOver();
            oneStop.sandbox()
                    .act(
                            code.value(),
                            Map.of(
                                    NationalField.STATUS,
                                    "5",
                                    NationalField.STEP_AT,
                                    "20261125110000",
                                    NationalField.REQUESTS,
                                    List.of(Map.of("NoiDungBoSung", "Giấy chứng sinh"))));
            oneStop.lane().ask();
            Dossier asked = province().backend().desk().find(code.value()).orElseThrow();
            var papers = (SupplementRequest.Papers) asked.supplement();
            assertThat(papers.papers().getFirst().name()).isEqualTo("Giấy chứng sinh");

            var brought = kiosk.supplement(new DossierCode(ITS_CODE), kiosk.upload("bổ sung"));
            assertThat(kiosk.deliver(brought).statusCode()).isEqualTo(201);
            oneStop.handOver();

            assertThat(
                            (List<?>)
                                    oneStop.sandbox()
                                            .dossier(code.value())
                                            .orElseThrow()
                                            .get("TaiLieuNop"))
                    .hasSize(2);
        }
    }

    private static Map<NationalField, Object> step(String status, String at) {
        return Map.of(NationalField.STATUS, status, NationalField.STEP_AT, at);
    }
}
