package vn.motcua.ui.gallery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Timeliness;

/** Invented dossiers for K08. */
record SampleDossier(Dossier dossier) {
    private static final Instant DUE = SampleStates.NOW.plus(Duration.ofDays(4));
    private static final Holder JUSTICE = new Holder("Phòng Tư pháp", "Trần Thị Mẫu");
    private static final PrintState NO_SLIP = new PrintState.NotAsked();
    private static final Freshness FRESH = new Freshness(SampleStates.NOW, true);

    static SampleDossier with(NationalStatus status) {
        return with(DossierStatus.of(status), "Đăng ký khai sinh", note(status));
    }

    private static String note(NationalStatus status) {
        return switch (status) {
            case NOT_ACCEPTED -> "Thủ tục này do Công an phường giải quyết.";
            case STOPPED -> "Ông/Bà đã có kết quả của hồ sơ khác cùng nội dung.";
            default -> "";
        };
    }

    private static SampleDossier with(DossierStatus status, String procedure, String note) {
        Instant begun = SampleStates.NOW.minus(Duration.ofDays(6));
        SupplementRequest supplement =
                status.is(NationalStatus.PAPERS_ASKED)
                        ? new SupplementRequest.Papers(
                                List.of(new RequestedPaper("Giấy chứng sinh", "Bản đã nộp bị mờ.")),
                                LocalDate.of(2026, 11, 30))
                        : new SupplementRequest.Nothing();
        return new SampleDossier(
                new Dossier(
                        SampleStates.CODE,
                        "",
                        3,
                        new Procedure("1.001193", procedure),
                        "Nguyễn T*** M***",
                        status,
                        JUSTICE,
                        new Promise.ResultBy(DUE),
                        "Quầy số 4",
                        supplement,
                        List.of(
                                new StatusChange(
                                        DossierStatus.of(NationalStatus.NEWLY_REGISTERED),
                                        Holder.NOBODY,
                                        begun,
                                        ""),
                                new StatusChange(
                                        DossierStatus.of(NationalStatus.ACCEPTED),
                                        new Holder("Bộ phận Một cửa", ""),
                                        begun.plus(Duration.ofDays(1)),
                                        ""),
                                new StatusChange(
                                        status,
                                        JUSTICE,
                                        SampleStates.NOW.minusSeconds(3600),
                                        note)),
                        SampleStates.NOW.minusSeconds(3600)));
    }

    ScreenState.DossierShown shown() {
        return shown(new Timeliness.DueIn(DUE, 4), FRESH, NO_SLIP);
    }

    private ScreenState.DossierShown shown(
            Timeliness timeliness, Freshness freshness, PrintState slip) {
        return new ScreenState.DossierShown(dossier, timeliness, freshness, slip);
    }

    static ScreenState.DossierShown toBePaid() {
        return with(NationalStatus.PAYMENT_ASKED).shown().due(30_000);
    }

    static ScreenState.DossierShown withUnknownStatus() {
        var local = new DossierStatus(11, "Chờ phối hợp với cơ quan khác");
        return with(local, "Đăng ký khai sinh", "").shown();
    }

    static ScreenState.DossierShown stale() {
        Freshness old = new Freshness(SampleStates.NOW.minus(Duration.ofHours(5)), false);
        return with(NationalStatus.IN_PROGRESS).shown(new Timeliness.DueIn(DUE, 4), old, NO_SLIP);
    }

    static ScreenState.DossierShown late() {
        Instant passed = SampleStates.NOW.minus(Duration.ofDays(4));
        return with(NationalStatus.IN_PROGRESS)
                .shown(new Timeliness.Late(passed, 2), FRESH, NO_SLIP);
    }

    static ScreenState.DossierShown early() {
        return with(NationalStatus.RESULT_READY)
                .shown(new Timeliness.ReadyEarly(DUE, 3), FRESH, NO_SLIP);
    }

    /** As long as the longest name of a real procedure: 1,094 letters. */
    static ScreenState.DossierShown longNames() {
        String sentence =
                "Cấp giấy chứng nhận cho cơ sở sản xuất, kinh doanh có nhiều ngành nghề tại xã,"
                        + " phường ";
        String longest = sentence.repeat(13).substring(0, 1094);
        return with(DossierStatus.of(NationalStatus.IN_PROGRESS), longest, "").shown();
    }

    static ScreenState.DossierShown printing(PrintState slip) {
        return with(NationalStatus.ACCEPTED).shown(new Timeliness.DueIn(DUE, 4), FRESH, slip);
    }
}
