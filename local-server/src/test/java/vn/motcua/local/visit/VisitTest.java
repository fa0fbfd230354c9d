package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.ForeignCode;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.TextSize;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.VisitorInput;
import vn.motcua.contract.sync.Admission;
import vn.motcua.local.line.LineState;

/** A visitor finds a dossier, is never hurried, and is forgotten. */
class VisitTest {
    private static final DossierCode CODE = new DossierCode("H56.12-261120-0007");

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new FakeKiosk(folder);
        kiosk.dossiers.put(CODE, dossier());
    }

    private static Dossier dossier() {
        var status = DossierStatus.of(NationalStatus.IN_PROGRESS);
        Instant at = FakeKiosk.START.minus(Duration.ofDays(2));
        return new Dossier(
                CODE,
                "",
                1,
                new Procedure("1.001193", "Đăng ký khai sinh"),
                "Nguyễn T*** M***",
                status,
                new Holder("Phòng Tư pháp", "Trần Văn Mẫu"),
                new Promise.Open(),
                "Quầy số 4",
                new SupplementRequest.Nothing(),
                List.of(new StatusChange(status, Holder.NOBODY, at, "")),
                at);
    }

    private static Alert emergency() {
        return new Alert(
                "a1",
                AlertLevel.EMERGENCY,
                "Bão số 9 đổ bộ tối nay",
                List.of("Ở trong nhà"),
                "Ban Chỉ huy",
                FakeKiosk.START,
                FakeKiosk.START.plusSeconds(3600),
                List.of("112"));
    }

    @Test
    void a_code_on_the_reader_shows_the_dossier_without_a_touch() throws Exception {
        kiosk.code(CODE.value() + "\r\n");

        assertThat(kiosk.await(ScreenState.DossierShown.class).dossier().code()).isEqualTo(CODE);
    }

    @Test
    void a_typed_code_shows_the_dossier() throws Exception {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.LOOK_UP),
                new VisitorAction.TypeTheCode(),
                new VisitorAction.CodeTyped("h56.12-261120-0007"));

        assertThat(kiosk.await(ScreenState.DossierShown.class).dossier().code()).isEqualTo(CODE);
    }

    @Test
    void a_payment_code_gets_its_own_answer_and_opens_nothing() throws Exception {
        kiosk.code(
                "00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN"
                        + "6304AE9F");

        assertThat(kiosk.await(ScreenState.FindDossier.class).answer())
                .isEqualTo(new CodeAnswer.Foreign(ForeignCode.PAYMENT));
    }

    @Test
    void an_unknown_code_is_put_back_so_that_nothing_is_typed_again() throws Exception {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.LOOK_UP),
                new VisitorAction.TypeTheCode(),
                new VisitorAction.CodeTyped("H56.12-261120-9999"));

        var shown =
                kiosk.await(
                        ScreenState.TypeCode.class, s -> s.answer() instanceof CodeAnswer.NotFound);
        assertThat(shown.typed()).isEqualTo("H56.12-261120-9999");
    }

    @Test
    void who_guesses_codes_waits_after_the_fifth() throws Exception {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.LOOK_UP),
                new VisitorAction.TypeTheCode());
        for (int guess = 1; guess <= 5; guess++) {
            long before = kiosk.frame().number();
            kiosk.touch(new VisitorAction.CodeTyped("H56.12-261120-900" + guess));
            kiosk.await(ScreenState.TypeCode.class, _ -> kiosk.frame().number() > before);
        }

        kiosk.touch(new VisitorAction.CodeTyped(CODE.value()));

        assertThat(((ScreenState.TypeCode) kiosk.state()).answer())
                .isInstanceOf(CodeAnswer.Wait.class);
    }

    @Test
    void a_touch_on_a_screen_that_is_gone_does_nothing() {
        long old = kiosk.frame().number();
        kiosk.touch(new VisitorAction.Start());

        kiosk.visit.act(new VisitorInput(old, new VisitorAction.Done()));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
    }

    @Test
    void a_line_that_goes_meanwhile_swallows_no_touch() {
        long seen = kiosk.frame().number();

        kiosk.visit.lineChanged(new LineState(false, Admission.ACTIVE, Duration.ZERO));
        kiosk.visit.act(new VisitorInput(seen, new VisitorAction.Start()));

        assertThat(kiosk.frame().online()).isFalse();
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
    }

    @Test
    void a_tile_that_comes_meanwhile_swallows_no_touch_on_another() {
        kiosk.broken.add(DeviceRole.DOCUMENT_SCANNER);
        kiosk.touch(new VisitorAction.Start());
        ScreenFrame seen = kiosk.frame();
        kiosk.broken.remove(DeviceRole.DOCUMENT_SCANNER);
        kiosk.visit.devicesChanged();
        assertThat(kiosk.state()).isNotEqualTo(seen.state());

        kiosk.visit.act(
                new VisitorInput(seen.number(), new VisitorAction.ChooseService(Service.LOOK_UP)));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.FindDossier.class);
    }

    @Test
    void after_two_minutes_the_visitor_is_asked_and_after_the_warning_forgotten() {
        kiosk.touch(new VisitorAction.Start());
        kiosk.pass(Duration.ofSeconds(119));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);

        kiosk.pass(Duration.ofSeconds(1));
        assertThat(kiosk.state()).isEqualTo(new ScreenState.IdleWarning(45, false));

        kiosk.pass(Duration.ofSeconds(45));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Goodbye.class);
        kiosk.pass(Duration.ofSeconds(3));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Idle.class);
    }

    @Test
    void a_program_that_was_halted_for_minutes_has_nothing_for_whoever_comes_then()
            throws Exception {
        kiosk.code(CODE.value());
        kiosk.await(ScreenState.DossierShown.class);

        kiosk.now = kiosk.now.plusSeconds(60);
        kiosk.touch(new VisitorAction.ChooseTextSize(TextSize.LARGE));
        assertThat(kiosk.state()).as("she waited").isInstanceOf(ScreenState.DossierShown.class);

        kiosk.now = kiosk.now.plusSeconds(600);
        kiosk.touch(new VisitorAction.ChooseTextSize(TextSize.LARGE));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Goodbye.class);
    }

    @Test
    void who_wants_more_time_goes_on_where_they_were() throws Exception {
        kiosk.code(CODE.value());
        kiosk.await(ScreenState.DossierShown.class);
        kiosk.pass(Duration.ofSeconds(121));

        kiosk.touch(new VisitorAction.MoreTime());

        assertThat(kiosk.state()).isInstanceOf(ScreenState.DossierShown.class);
    }

    @Test
    void large_letters_give_more_time() {
        kiosk.touch(
                new VisitorAction.Start(), new VisitorAction.ChooseTextSize(TextSize.VERY_LARGE));

        kiosk.pass(Duration.ofSeconds(290));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
    }

    @Test
    void an_emergency_takes_the_screen_when_nobody_is_in_the_middle_of_something() {
        kiosk.alerts.add(emergency());
        kiosk.visit.noticesChanged();
        assertThat(kiosk.state()).isEqualTo(new ScreenState.AlertShown(emergency()));

        kiosk.touch(new VisitorAction.AlertRead("a1"));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
        assertThat(kiosk.frame().banners()).containsExactly(emergency());
    }

    @Test
    void a_withdrawn_alert_leaves_the_screen() {
        kiosk.alerts.add(emergency());
        kiosk.visit.noticesChanged();
        kiosk.alerts.clear();
        kiosk.visit.noticesChanged();

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Idle.class);
    }

    @Test
    void without_a_line_the_visitor_hears_so_and_may_go_on() throws Exception {
        kiosk.lineDown = true;
        kiosk.code("H56.12-261120-0008");

        assertThat(
                        kiosk.await(
                                        ScreenState.FindDossier.class,
                                        s -> s.answer() instanceof CodeAnswer.LineDown)
                                .answer())
                .isEqualTo(new CodeAnswer.LineDown());
    }
}
