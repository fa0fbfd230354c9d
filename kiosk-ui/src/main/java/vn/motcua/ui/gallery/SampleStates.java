package vn.motcua.ui.gallery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.screen.AnswerView;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.ConsentView;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.ForeignCode;
import vn.motcua.contract.screen.HandInProblem;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.contract.screen.OutOfServiceReason;
import vn.motcua.contract.screen.PaperView;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;

/** A state for every screen and for what makes a screen hard: long names, faults, no line. */
final class SampleStates {
    static final Instant NOW = Instant.parse("2026-11-24T03:15:00Z");
    static final DossierCode CODE = new DossierCode("H56.12-261118-0042");
    private static final String NUMBER = "KIOSK-k01-20261124-0007";

    private SampleStates() {}

    /** Name, as in file names, and state; in the order of the screen catalogue. */
    static Map<String, ScreenState> all() {
        Map<String, ScreenState> states = new LinkedHashMap<>();
        addIdle(states);
        addFind(states);
        addDossiers(states);
        addSubmission(states);
        addHelp(states);
        SampleServices.addTo(states);
        SampleTechnician.addTo(states);
        return states;
    }

    private static void addIdle(Map<String, ScreenState> states) {
        states.put("K01-idle", new ScreenState.Idle(SampleNotices.news(), true));
        states.put("K01-reader-off", new ScreenState.Idle(List.of(), false));
        states.put("K02-alert", new ScreenState.AlertShown(SampleNotices.emergency()));
        states.put("K02-drill", new ScreenState.AlertShown(SampleNotices.drill()));
        var lookUp = new ServiceTile.Open(Service.LOOK_UP);
        var noScanner = new ServiceTile.Closed(Service.HAND_IN, DeviceRole.DOCUMENT_SCANNER);
        List<ServiceTile> all =
                Arrays.stream(Service.values())
                        .map(each -> (ServiceTile) new ServiceTile.Open(each))
                        .toList();
        List<ServiceTile> first =
                List.of(
                        lookUp,
                        new ServiceTile.Open(Service.HAND_IN),
                        new ServiceTile.Open(Service.NEWS),
                        new ServiceTile.Open(Service.GUIDE));
        states.put("K03-home", new ScreenState.Home(first, true));
        states.put("K03-all", new ScreenState.Home(all, true));
        states.put("K03-scanner-off", new ScreenState.Home(List.of(lookUp, noScanner), false));
    }

    private static void addFind(Map<String, ScreenState> states) {
        states.put("K05-find", new ScreenState.FindDossier(true, new CodeAnswer.NoCode()));
        states.put("K05-reader-off", new ScreenState.FindDossier(false, new CodeAnswer.NoCode()));
        for (ForeignCode code : ForeignCode.values()) {
            states.put(
                    "K05-foreign-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new ScreenState.FindDossier(true, new CodeAnswer.Foreign(code)));
        }
        states.put("K06-type", new ScreenState.TypeCode("", new CodeAnswer.NoCode()));
        states.put(
                "K06-not-found",
                new ScreenState.TypeCode("H56.12-261118-9999", new CodeAnswer.NotFound()));
        states.put(
                "K06-incomplete",
                new ScreenState.TypeCode("H56.12-261118-0", new CodeAnswer.Incomplete(3)));
        states.put(
                "K06-wait",
                new ScreenState.TypeCode("H56.12-261118-9999", new CodeAnswer.Wait(60)));
        states.put("K06-looking-up", new ScreenState.LookingUp(CODE));
    }

    private static void addDossiers(Map<String, ScreenState> states) {
        for (NationalStatus status : NationalStatus.values()) {
            states.put(
                    "K08-status-%02d".formatted(status.code()), SampleDossier.with(status).shown());
        }
        states.put("K08-to-be-paid", SampleDossier.toBePaid());
        SampleParcels.addTo(states);
        states.put("K08-status-unknown", SampleDossier.withUnknownStatus());
        states.put("K08-offline", SampleDossier.stale());
        states.put("K08-late", SampleDossier.late());
        states.put("K08-early", SampleDossier.early());
        states.put("K08-long-names", SampleDossier.longNames());
        states.put("K08-printing", SampleDossier.printing(new PrintState.Printing()));
        states.put("K08-printed", SampleDossier.printing(new PrintState.Printed()));
        states.put(
                "K08-not-printed",
                SampleDossier.printing(new PrintState.NotPrinted(DeviceFault.PAPER_OUT)));
        states.put(
                "K08-waiting-here",
                new ScreenState.SubmissionWaiting(NUMBER, NOW.minus(Duration.ofHours(2))));
        states.put("K09-missing", new ScreenState.MissingPapers(CODE, missing(2)));
        states.put("K09-missing-12", new ScreenState.MissingPapers(CODE, missing(12)));
    }

    private static void addSubmission(Map<String, ScreenState> states) {
        Errand fresh = new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh"));
        Errand supplement = new Errand.Supplement(CODE);
        states.put("K10-choose", new ScreenState.ChooseProcedure(procedures()));
        states.put("K20-scan", new ScreenState.ScanPaper(fresh, "Giấy tờ 1", 1, 0, 0));
        states.put(
                "K20-scan-supplement",
                new ScreenState.ScanPaper(supplement, "Giấy chứng sinh (bản chính)", 2, 4, 3));
        states.put("K20-scanning", new ScreenState.Scanning(2));
        states.put(
                "K21-check", new ScreenState.PagesToCheck("Giấy chứng sinh", SamplePages.pages(1)));
        states.put(
                "K21-wrong-paper",
                new ScreenState.PagesToCheck("Giấy chứng sinh", List.of(SamplePages.wrongPaper())));
        states.put("K21-check-30", new ScreenState.PagesToCheck("Hợp đồng", SamplePages.pages(30)));
        states.put("K23-review", review(fresh, false));
        states.put("K23-review-consent", review(supplement, true));
        states.put("K24-handing-in", new ScreenState.HandingIn());
        List<PrintState> receipts =
                List.of(
                        new PrintState.Printing(),
                        new PrintState.Printed(),
                        new PrintState.NotPrinted(DeviceFault.PAPER_OUT));
        for (PrintState receipt : receipts) {
            states.put(
                    "K26-" + receipt.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                    new ScreenState.HandedIn(NUMBER, fresh, 3, NOW, false, receipt));
        }
        states.put(
                "K26-at-province",
                new ScreenState.HandedIn(
                        CODE.value(), supplement, 12, NOW, true, new PrintState.Printed()));
    }

    private static void addPractice(Map<String, ScreenState> states) {
        DossierCode code = new DossierCode("H00-260101-001");
        var find = new ScreenState.FindDossier(true, new CodeAnswer.NoCode());
        var type = new ScreenState.TypeCode("H00-26", new CodeAnswer.NoCode());
        states.put("K42-practice-find", new ScreenState.Practice(find, code));
        states.put("K42-practice-type", new ScreenState.Practice(type, code));
        states.put("K42-practice-dossier", new ScreenState.Practice(SampleDossier.early(), code));
    }

    private static void addHelp(Map<String, ScreenState> states) {
        states.put("K04-settings", new ScreenState.Settings());
        for (HelpProgress progress : HelpProgress.values()) {
            String name = progress.name().toLowerCase(Locale.ROOT);
            states.put("K34-" + name, new ScreenState.Help(progress));
        }
        states.put("K40-veil", new ScreenState.Veil());
        states.put("K42-guide", new ScreenState.GuideOffer());
        addPractice(states);
        states.put("K35-idle-warning", new ScreenState.IdleWarning(45, false));
        states.put("K35-idle-warning-slip", new ScreenState.IdleWarning(45, true));
        states.put("K36-ask", new ScreenState.AskBeforeEnd(true, new PrintState.NotAsked()));
        states.put(
                "K36-slip-not-printed",
                new ScreenState.AskBeforeEnd(
                        true, new PrintState.NotPrinted(DeviceFault.PAPER_OUT)));
        states.put("K36-goodbye", new ScreenState.Goodbye());
        for (DeviceFault fault : DeviceFault.values()) {
            states.put(
                    "K38-scanner-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new ScreenState.DeviceNeedsHelp(DeviceRole.DOCUMENT_SCANNER, fault, 2));
        }
        for (HandInProblem problem : HandInProblem.values()) {
            states.put(
                    "K38-not-handed-in-"
                            + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new ScreenState.NotHandedIn(problem, NUMBER));
        }
        for (OutOfServiceReason reason : OutOfServiceReason.values()) {
            states.put(
                    "K39-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new ScreenState.OutOfService(reason));
        }
        states.put(
                "K39-maintenance-until",
                new ScreenState.OutOfService(OutOfServiceReason.MAINTENANCE, "15:00"));
    }

    private static SupplementRequest.Papers missing(int count) {
        List<RequestedPaper> papers =
                IntStream.rangeClosed(1, count)
                        .mapToObj(number ->
                                new RequestedPaper(
                                        number == 1
                                                ? "Giấy chứng sinh (bản chính)"
                                                : "Giấy tờ kèm theo số " + number,
                                        "Bản đã nộp bị mờ, không đọc được ngày sinh."))
                        .toList();
        return new SupplementRequest.Papers(papers, LocalDate.of(2026, 11, 30));
    }

    private static List<Procedure> procedures() {
        return List.of(
                new Procedure("1.001193", "Đăng ký khai sinh"),
                new Procedure("1.000656", "Đăng ký khai tử"),
                new Procedure("1.001612", "Thành lập hộ kinh doanh"),
                new Procedure("1.008503", "Thay đổi thông tin đăng ký thuế"),
                new Procedure("3.000333", "Cấp Phiếu lý lịch tư pháp"));
    }

    private static ScreenState.Review review(Errand errand, boolean consent) {
        List<PaperView> papers = new ArrayList<>();
        papers.add(new PaperView("Giấy chứng sinh (bản chính)", 1));
        papers.add(new PaperView("Tờ khai đăng ký khai sinh", 2));
        papers.add(new PaperView("Giấy ủy quyền có xác nhận của Ủy ban nhân dân phường", 1));
        papers.add(new PaperView("Biên bản về việc trẻ bị bỏ rơi", 0));
        List<AnswerView> answers =
                errand instanceof Errand.NewDossier
                        ? List.of(
                                new AnswerView(
                                        "answer-0",
                                        "Ông/Bà có quan hệ thế nào với trẻ?",
                                        "Ông, bà"),
                                new AnswerView("answer-1", "Họ và tên của trẻ", "NGUYỄN MINH AN"),
                                new AnswerView("answer-2", "Ngày sinh của trẻ", "15/09/2026"),
                                new AnswerView("answer-3", "Họ và tên cha hoặc mẹ của trẻ", ""))
                        : List.of(
                                new AnswerView("phone", "Số điện thoại để báo tin", "0901234567"));
        return new ScreenState.Review(
                errand,
                answers,
                papers,
                List.of(
                        new ConsentView(ConsentPurpose.PROCESSING, consent, true),
                        new ConsentView(ConsentPurpose.NOTICES, false, false)));
    }
}
