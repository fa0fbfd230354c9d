package vn.motcua.province.office;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.province.dossier.WorkingCalendar;

/**
 * The forms of the one-stop mechanism that an officer signs (Thông tư 03/2025/TT-VPCP, Mẫu 01, 02
 * and 04), as pages that a browser prints or saves as PDF. What the kiosk does not know stays
 * dotted.
 */
final class PrintedForms {
    private static final String DOTS = "………………";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd 'tháng' MM 'năm' yyyy")
                    .withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy")
                    .withZone(WorkingCalendar.ZONE);

    private final Template template = Template.read("printed.html");
    private final FormPdf files = new FormPdf();
    private final WorkingCalendar calendar = WorkingCalendar.standard();
    private final String province;

    PrintedForms(String province) {
        this.province = province;
    }

    /** Links to the forms that this dossier has reached. */
    String links(Dossier dossier) {
        var links = new StringBuilder();
        available(dossier)
                .forEach((form, title) ->
                        links.append(
                                template.fill(
                                        "link",
                                        Map.of(
                                                "code", dossier.code().value(),
                                                "form", form,
                                                "title", title))));
        return links.isEmpty() ? "" : template.fill("links", Map.of("links", links.toString()));
    }

    private static Map<String, String> available(Dossier dossier) {
        Map<String, String> forms = new LinkedHashMap<>();
        if (acceptedAt(dossier).isPresent()) {
            forms.put("receipt", "Mẫu 01 – Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
        }
        if (dossier.supplement() instanceof SupplementRequest.Papers) {
            forms.put("supplement", "Mẫu 02 – Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ");
        }
        if (dossier.promise() instanceof Promise.Extended) {
            forms.put("apology", "Mẫu 04 – Văn bản xin lỗi và đề nghị gia hạn");
        }
        return forms;
    }

    /** Empty for a form that this dossier has not reached. */
    Optional<String> html(String form, Case shown, Instant now) {
        return filled(form, shown, now, BarCodeDrawing.of(shown.dossier().code().value()));
    }

    /** The same as a PDF/A-2b of A4 pages. */
    Optional<byte[]> pdf(String form, Case shown, Instant now) throws IOException {
        String png = BarCodeDrawing.png(shown.dossier().code().value());
        String bars = template.fill("bars", Map.of("png", png));
        Optional<String> page = filled(form, shown, now, bars);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        String title = available(shown.dossier()).getOrDefault(form, form);
        return Optional.of(files.of(title, page.get()));
    }

    private Optional<String> filled(String form, Case shown, Instant now, String bars) {
        if (!available(shown.dossier()).containsKey(form)) {
            return Optional.empty();
        }
        Map<String, String> values = common(shown, now);
        values.put("bars", bars);
        values.put("head", template.fill("head", values));
        switch (form) {
            case "receipt" -> receipt(values, shown);
            case "supplement" -> supplement(values, shown.dossier());
            default -> apology(values, shown.dossier());
        }
        return Optional.of(template.fill(form, values));
    }

    private Map<String, String> common(Case shown, Instant now) {
        Dossier dossier = shown.dossier();
        Map<String, String> values = new HashMap<>();
        values.put("code", dossier.code().value());
        values.put("province", province);
        values.put("today", DAY.format(now));
        values.put("applicant", orDots(shown.fullName()));
        values.put("address", orDots(shown.answer(FormAnswer.APPLICANT_ADDRESS)));
        values.put("phone", orDots(shown.answer(FormAnswer.APPLICANT_PHONE)));
        values.put("number", orDots(shown.answer(FormAnswer.APPLICANT_NUMBER)));
        values.put("procedure", dossier.procedure().name());
        return values;
    }

    private static String orDots(String text) {
        return text.isEmpty() ? DOTS : text;
    }

    private void receipt(Map<String, String> values, Case shown) {
        Dossier dossier = shown.dossier();
        Instant accepted = acceptedAt(dossier).orElseThrow();
        Optional<Instant> due = due(dossier.promise());
        values.put("office", orDots(dossier.holder().department()));
        values.put("rows", rows(shown.papers()));
        values.put("days", due.map(last -> days(accepted, last)).orElse(DOTS));
        values.put("accepted", MOMENT.format(accepted));
        values.put("due", due.map(MOMENT::format).orElse(DOTS));
        values.put("desk", resultAt(shown));
    }

    /** The desk, or where the post shall bring it. */
    private static String resultAt(Case shown) {
        String address = shown.answer(FormAnswer.RESULT_ADDRESS);
        return address.isEmpty() ? orDots(shown.dossier().desk()) : "Bưu điện giao tới " + address;
    }

    /** In working days, as they were promised. */
    private String days(Instant accepted, Instant due) {
        LocalDate from = WorkingCalendar.dayOf(accepted);
        return String.valueOf(calendar.workingDays(from, WorkingCalendar.dayOf(due)));
    }

    private String rows(List<String> papers) {
        var rows = new StringBuilder();
        for (int number = 1; number <= papers.size(); number++) {
            rows.append(
                    template.fill(
                            "row",
                            Map.of(
                                    "number",
                                    String.valueOf(number),
                                    "paper",
                                    papers.get(number - 1))));
        }
        return rows.toString();
    }

    private void supplement(Map<String, String> values, Dossier dossier) {
        var asked = (SupplementRequest.Papers) dossier.supplement();
        var rows = new StringBuilder();
        for (RequestedPaper paper : asked.papers()) {
            rows.append(
                    template.fill(
                            "asked", Map.of("paper", paper.name(), "reason", paper.reason())));
        }
        values.put("rows", rows.toString());
        values.put("before", Words.day(asked.before()));
    }

    private void apology(Map<String, String> values, Dossier dossier) {
        var promise = (Promise.Extended) dossier.promise();
        values.put("accepted", acceptedAt(dossier).map(MOMENT::format).orElse(DOTS));
        values.put("first", MOMENT.format(promise.firstDue()));
        values.put("due", MOMENT.format(promise.due()));
        values.put(
                "reason",
                dossier.history().reversed().stream()
                        .map(StatusChange::note)
                        .filter(note -> !note.isEmpty())
                        .findFirst()
                        .orElse(DOTS));
    }

    private static Optional<Instant> acceptedAt(Dossier dossier) {
        return dossier.history().stream()
                .filter(step -> step.status().is(NationalStatus.ACCEPTED))
                .map(StatusChange::at)
                .findFirst();
    }

    private static Optional<Instant> due(Promise promise) {
        return switch (promise) {
            case Promise.Open() -> Optional.empty();
            case Promise.ResultBy(Instant due) -> Optional.of(due);
            case Promise.Extended(Instant first, _) -> Optional.of(first);
            case Promise.Kept(Instant due, _) -> Optional.of(due);
        };
    }
}
