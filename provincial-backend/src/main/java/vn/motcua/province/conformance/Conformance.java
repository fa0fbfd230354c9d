package vn.motcua.province.conformance;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.config.NationalField;
import vn.motcua.config.OneStopConfig;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.province.connect.DossierRecord;
import vn.motcua.province.connect.FieldMapping;
import vn.motcua.province.connect.HttpOneStop;
import vn.motcua.province.connect.OneStopSystem;
import vn.motcua.province.connect.OneStopSystem.Changes;
import vn.motcua.province.connect.OneStopSystem.Handing;
import vn.motcua.province.dossier.WorkingCalendar;

/**
 * Tries a one-stop system with invented dossiers, rule by rule. It leaves two dossiers there, so it
 * is for a trial installation.
 */
public final class Conformance {
    private static final String NAME = "Nguyễn Thị Thử Đặng Ỹ";
    private static final int PAGES_MAX = 10_000;

    private final HttpOneStop system;
    private final OneStopConfig config;
    private final FieldMapping mapping;
    private final String series;
    private final Instant now;
    private final List<Verdict> verdicts = new ArrayList<>();

    /** Something to try; it says what was wrong, or "". */
    private interface Trial {
        String run() throws IOException, InterruptedException;
    }

    private Conformance(HttpOneStop system, OneStopConfig config, InstantSource clock) {
        this.system = system;
        this.config = config;
        mapping = new FieldMapping(config);
        now = clock.instant();
        // Each run has dossiers of its own, whatever earlier ones have left there.
        series =
                "H56.12-%s-%08d"
                        .formatted(
                                WorkingCalendar.dayOf(now).toString().replace("-", ""),
                                Math.floorMod(now.toEpochMilli() / 10, 10_000_000) * 10);
    }

    /** Tries every rule; one that fails does not keep the others from being tried. */
    public static List<Verdict> of(HttpOneStop system, OneStopConfig config, InstantSource clock)
            throws InterruptedException {
        var conformance = new Conformance(system, config, clock);
        conformance.tryAll();
        return List.copyOf(conformance.verdicts);
    }

    private void tryAll() throws InterruptedException {
        Map<String, Object> first = record(0, "1.001193", NationalStatus.NEWLY_REGISTERED, "");
        Map<String, Object> second = record(1, "1.001193", NationalStatus.NEWLY_REGISTERED, "");
        check(Rule.TOKEN, this::token);
        check(Rule.BROKEN, this::broken);
        check(Rule.CODE, () -> code(first, false).isEmpty() ? "none" : "");
        check(Rule.ONCE, () -> differs(code(first, false), code(first, false)));
        check(
                Rule.OTHER,
                () -> code(first, false).equals(code(second, false)) ? "both have the same" : "");
        check(Rule.UPDATE, () -> update(first));
        check(Rule.REFUSAL, this::refusal);
        check(Rule.CHANGES, () -> changeOf(0).isEmpty() ? "it is not among them" : "");
        check(Rule.WORDS, this::unreadable);
        check(
                Rule.REFERENCE,
                () ->
                        changeOf(0)
                                .map(record ->
                                        differs(
                                                text(record, NationalField.REFERENCE),
                                                reference(0)))
                                .orElse("no change of it came"));
        check(
                Rule.LETTERS,
                () ->
                        changeOf(0)
                                .map(record -> differs(text(record, NationalField.APPLICANT), NAME))
                                .orElse("no change of it came"));
        check(Rule.MARK, this::repeated);
        check(Rule.NEWS, this::news);
        check(Rule.ECHO, () -> echo(text(first, NationalField.STEP_AT)));
    }

    private void check(Rule rule, Trial trial) throws InterruptedException {
        String why;
        try {
            why = trial.run();
        } catch (IOException failed) {
            // Of a refused connection there are no words.
            why =
                    failed.getMessage() == null
                            ? failed.getClass().getSimpleName()
                            : failed.getMessage();
        }
        verdicts.add(new Verdict(rule, why));
    }

    private String broken() throws IOException, InterruptedException {
        int status = system.statusOf("{\"service\": ");
        return status / 100 == 4 ? "" : "answered " + status;
    }

    private String token() throws IOException, InterruptedException {
        int status = system.statusWithToken("another");
        return status == 401 || status == 403 ? "" : "answered " + status;
    }

    private static String differs(String found, String wanted) {
        return found.equals(wanted) ? "" : "found \"%s\", wanted \"%s\"".formatted(found, wanted);
    }

    private String code(Map<String, Object> record, boolean isUpdate)
            throws IOException, InterruptedException {
        return switch (system.handOver(record, isUpdate)) {
            case Handing.Taken(Map<String, Object> answer) -> {
                String code = mapping.code(answer);
                if (code.isEmpty()) {
                    throw new IOException("the answer has no code of this form");
                }
                yield code;
            }
            case Handing.Refused(String words) -> throw new IOException("refused: " + words);
        };
    }

    private String update(Map<String, Object> first) throws IOException, InterruptedException {
        String code = code(first, false);
        return differs(code(record(0, "1.001193", NationalStatus.ACCEPTED, code), true), code);
    }

    private String refusal() throws IOException, InterruptedException {
        Handing handing =
                system.handOver(record(2, "", NationalStatus.NEWLY_REGISTERED, ""), false);
        return handing instanceof Handing.Refused ? "" : "it was taken";
    }

    private String unreadable() throws IOException, InterruptedException {
        return all(OneStopSystem.FROM_THE_BEGINNING).records().stream()
                .map(mapping::flaw)
                .filter(flaw -> !flaw.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String repeated() throws IOException, InterruptedException {
        Changes all = all(OneStopSystem.FROM_THE_BEGINNING);
        int again = all(all.mark()).records().size();
        return again == 0 ? "" : "%d changes came again".formatted(again);
    }

    private String news() throws IOException, InterruptedException {
        String mark = all(OneStopSystem.FROM_THE_BEGINNING).mark();
        String code = code(record(1, "1.001193", NationalStatus.NEWLY_REGISTERED, ""), false);
        String _ = code(record(1, "1.001193", NationalStatus.ACCEPTED, code), true);
        return all(mark).records().stream().anyMatch(record -> isOf(record, 1))
                ? ""
                : "the second dossier was accepted, and no change came";
    }

    private String echo(String told) throws IOException, InterruptedException {
        return all(OneStopSystem.FROM_THE_BEGINNING).records().stream()
                .filter(record -> isOf(record, 0) || isOf(record, 1))
                .map(record -> differs(text(record, NationalField.STEP_AT), told))
                .filter(why -> !why.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<Map<String, Object>> changeOf(int number)
            throws IOException, InterruptedException {
        return all(OneStopSystem.FROM_THE_BEGINNING).records().stream()
                .filter(record -> isOf(record, number))
                .findFirst();
    }

    private boolean isOf(Map<String, Object> record, int number) {
        return text(record, NationalField.REFERENCE).equals(reference(number));
    }

    /** Page after page, as long as the mark moves. */
    private Changes all(String from) throws IOException, InterruptedException {
        List<Map<String, Object>> records = new ArrayList<>();
        String mark = from;
        for (int page = 0; page < PAGES_MAX; page++) {
            Changes changes = system.changes(mark);
            records.addAll(changes.records());
            if (changes.mark().equals(mark) || changes.records().isEmpty()) {
                return new Changes(changes.mark(), records);
            }
            mark = changes.mark();
        }
        throw new IOException("changes do not end");
    }

    private String text(Map<String, Object> record, NationalField field) {
        return String.valueOf(record.getOrDefault(config.name(field), ""));
    }

    private String reference(int number) {
        return series.substring(0, series.length() - 1) + number;
    }

    private Map<String, Object> record(
            int number, String procedure, NationalStatus status, String itsCode) {
        var step = new StatusChange(DossierStatus.of(status), Holder.NOBODY, now, "");
        var dossier =
                new Dossier(
                        new DossierCode(reference(number)),
                        "",
                        1,
                        new Procedure(procedure, procedure.isEmpty() ? "" : "Đăng ký khai sinh"),
                        "",
                        step.status(),
                        Holder.NOBODY,
                        new Promise.Open(),
                        "",
                        new SupplementRequest.Nothing(),
                        List.of(step),
                        now);
        List<FormAnswer> answers =
                List.of(new FormAnswer(FormAnswer.APPLICANT_NAME, "Họ và tên", NAME));
        return new DossierRecord(dossier, itsCode, answers, List.of()).fields(config);
    }
}
