package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.payment.BillState;
import vn.motcua.contract.payment.FeeLine;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.province.dossier.ActionOutcome;
import vn.motcua.province.dossier.OfficerAction;

/** An officer leads a dossier along legal ways only, and every kiosk hears each step. */
interface DossierDeskContract {
    List<FeeLine> FEES = List.of(new FeeLine("Lệ phí hộ tịch", 50_000));
    Holder COUNTER = new Holder("Bộ phận Một cửa", "Phan Thị Mẫu");
    Holder JUSTICE = new Holder("Phòng Tư pháp", "Đỗ Văn Mẫu");
    OfficerAction ACCEPT = new OfficerAction.Accept("Nguyễn Thị Mẫu", COUNTER, 3, "Quầy số 4");
    OfficerAction ASK =
            new OfficerAction.AskForPapers(
                    List.of(new RequestedPaper("Giấy chứng sinh", "Bản chụp bị mờ")),
                    LocalDate.of(2026, 12, 15));

    Province province();

    @Test
    default void a_dossier_goes_from_the_kiosk_to_the_hand_over() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DossierCode code = handIn(kiosk);

        Dossier accepted = done(code, ACCEPT);
        Dossier moved = done(code, new OfficerAction.Move(JUSTICE, ""));
        province().pass(Duration.ofDays(1));
        Dossier ready = done(code, new OfficerAction.Finish("Quầy số 2", ""));
        Dossier handedOver = done(code, new OfficerAction.HandOver());

        Instant due = Instant.parse("2026-11-30T10:00:00Z");
        assertThat(accepted.applicant()).isEqualTo("Nguyễn T*** M***");
        assertThat(accepted.promise()).isEqualTo(new Promise.ResultBy(due));
        assertThat(moved.holder()).isEqualTo(JUSTICE);
        assertThat(ready.promise()).isEqualTo(new Promise.Kept(due, ready.updatedAt()));
        assertThat(handedOver.history())
                .extracting(step -> step.status().code())
                .containsExactly(1, 2, 4, 9, 10);
        assertThat(kiosk.entries("dossiers", 5))
                .extracting(entry -> ((FeedChange.DossierChanged) entry.change()).dossier())
                .last()
                .isEqualTo(handedOver);
    }

    @Test
    default void missing_papers_come_by_kiosk_and_the_waiting_does_not_count() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DossierCode code = handIn(kiosk);
        Dossier _ = done(code, ACCEPT);
        Dossier _ = done(code, new OfficerAction.Move(JUSTICE, ""));
        Dossier asked = done(code, ASK);
        province().pass(Duration.ofDays(7));

        int status = kiosk.deliver(kiosk.supplement(code, kiosk.upload("bổ sung"))).statusCode();

        Dossier after = province().backend().desk().find(code.value()).orElseThrow();
        assertThat(asked.status().code()).isEqualTo(5);
        assertThat(status).isEqualTo(201);
        assertThat(after.status().code()).isEqualTo(4);
        assertThat(after.supplement()).isEqualTo(new SupplementRequest.Nothing());
        assertThat(after.promise())
                .isEqualTo(new Promise.ResultBy(Instant.parse("2026-12-07T10:00:00Z")));
        assertThat(province().backend().desk().documents(code)).hasSize(2);
    }

    @Test
    default void papers_asked_before_acceptance_bring_it_back_to_be_accepted() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DossierCode code = handIn(kiosk);
        Dossier _ = done(code, ASK);
        int _ = kiosk.deliver(kiosk.supplement(code, kiosk.upload("bổ sung"))).statusCode();

        Dossier accepted = done(code, ACCEPT);

        assertThat(accepted.status().code()).isEqualTo(2);
        assertThat(accepted.promise()).isInstanceOf(Promise.ResultBy.class);
    }

    @Test
    default void what_the_status_does_not_allow_changes_nothing() throws Exception {
        TestKiosk kiosk = province().kiosk("k01");
        DossierCode code = handIn(kiosk);
        var desk = province().backend().desk();

        assertThat(desk.act(code, 1, new OfficerAction.HandOver()))
                .isInstanceOf(ActionOutcome.NotAllowed.class);
        assertThat(desk.act(code, 7, ACCEPT)).isInstanceOf(ActionOutcome.ChangedMeanwhile.class);
        assertThat(desk.act(new DossierCode("H56-260310-0009"), 1, ACCEPT))
                .isInstanceOf(ActionOutcome.NoSuchDossier.class);
        Dossier refused = done(code, new OfficerAction.Refuse("Nộp tại xã khác"));
        assertThat(desk.act(code, refused.version(), ACCEPT))
                .isInstanceOf(ActionOutcome.NotAllowed.class);
        assertThat(refused.history().getLast())
                .extracting(StatusChange::note)
                .isEqualTo("Nộp tại xã khác");
        assertThat(kiosk.entries("dossiers", 2)).hasSize(2);
    }

    @Test
    default void a_late_office_names_a_new_day_once_more() throws Exception {
        DossierCode code = handIn(province().kiosk("k01"));
        Dossier _ = done(code, ACCEPT);

        Dossier extended =
                done(code, new OfficerAction.Extend(LocalDate.of(2026, 12, 4), "Xin lỗi ông bà"));

        assertThat(extended.status().code()).isEqualTo(2);
        assertThat(extended.promise())
                .isEqualTo(
                        new Promise.Extended(
                                Instant.parse("2026-11-30T10:00:00Z"),
                                Instant.parse("2026-12-04T10:00:00Z")));
    }

    @Test
    default void an_officer_names_the_procedure_that_the_visitor_left_open() throws Exception {
        DossierCode code = handIn(province().kiosk("k01"));

        Dossier accepted =
                done(
                        code,
                        new OfficerAction.Accept(
                                "Lê Thị Mẫu", "Đăng ký khai tử", COUNTER, 3, "Quầy số 1"));

        assertThat(accepted.procedure()).isEqualTo(new Procedure("", "Đăng ký khai tử"));
    }

    @Test
    default void a_fee_is_asked_for_and_a_citizen_may_take_the_application_back() throws Exception {
        DossierCode code = handIn(province().kiosk("k01"));
        Dossier _ = done(code, ACCEPT);
        Dossier _ = done(code, new OfficerAction.Move(JUSTICE, ""));

        Dossier asked = done(code, new OfficerAction.AskForPayment("Quầy số 3", FEES));
        Dossier withdrawn = done(code, new OfficerAction.Withdraw(""));

        assertThat(asked.status().code()).isEqualTo(6);
        assertThat(asked.history().getLast().note()).isEqualTo("Quầy số 3");
        assertThat(province().backend().cashier().bills(code))
                .singleElement()
                .satisfies(bill -> {
                    assertThat(bill.askedDong()).isEqualTo(50_000);
                    assertThat(bill.state()).isEqualTo(BillState.OPEN);
                });
        assertThat(withdrawn.status().code()).isEqualTo(7);
    }

    private DossierCode handIn(TestKiosk kiosk) throws Exception {
        int _ = kiosk.deliver(kiosk.newDossier(1, kiosk.upload("một"))).statusCode();
        return province().backend().desk().find("KIOSK-k01-20261125-0001").orElseThrow().code();
    }

    private Dossier done(DossierCode code, OfficerAction action) {
        var desk = province().backend().desk();
        long version = desk.find(code.value()).orElseThrow().version();
        return ((ActionOutcome.Done) desk.act(code, version, action)).dossier();
    }
}
