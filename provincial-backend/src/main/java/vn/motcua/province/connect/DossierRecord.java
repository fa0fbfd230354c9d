package vn.motcua.province.connect;

import static vn.motcua.config.NationalField.*;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.config.NationalField;
import vn.motcua.config.OneStopConfig;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.province.dossier.DossierDocument;
import vn.motcua.province.dossier.WorkingCalendar;

/**
 * One of our dossiers as the one-stop system wants to read it.
 *
 * @param itsCode the code that it gave; "" before
 */
public record DossierRecord(
        Dossier dossier,
        String itsCode,
        List<FormAnswer> answers,
        List<DossierDocument> documents) {
    public DossierRecord {
        answers = List.copyOf(answers);
        documents = List.copyOf(documents);
    }

    /** Why it cannot be told; empty if it can. */
    Optional<Flaw> flaw(OneStopConfig config) {
        if (dossier.procedure().code().isEmpty()) {
            return Optional.of(Flaw.NO_PROCEDURE);
        }
        return status(config).isEmpty() ? Optional.of(Flaw.STATUS) : Optional.empty();
    }

    /** In its names, codes and dates; only without a flaw. */
    public Map<String, Object> fields(OneStopConfig config) {
        Map<NationalField, Object> fields = new HashMap<>();
        dossierFields(config, fields);
        personFields(config, fields);
        fields.put(PAPERS, documents.stream().map(each -> paper(config, each)).toList());
        Map<String, Object> named = new HashMap<>(config.constants());
        named.putAll(named(config, fields));
        return named;
    }

    private void dossierFields(OneStopConfig config, Map<NationalField, Object> fields) {
        String procedure = dossier.procedure().code();
        fields.put(CODE, itsCode);
        fields.put(REFERENCE, dossier.code().value());
        fields.put(PROCEDURE_CODE, config.procedures().getOrDefault(procedure, procedure));
        fields.put(PROCEDURE_NAME, dossier.procedure().name());
        fields.put(DOMAIN_CODE, "");
        fields.put(DOMAIN_NAME, "");
        fields.put(SUMMARY, dossier.procedure().name());
        fields.put(RECEIVED_AT, date(config, RECEIVED_AT, dossier.history().getFirst().at()));
        fields.put(
                DUE_AT,
                dossier.promise().promised().map(due -> date(config, DUE_AT, due)).orElse(""));
        fields.put(STATUS, status(config).orElseThrow());
        fields.put(STATUS_NAME, dossier.status().officialText());
        fields.put(UNIT, dossier.holder().department());
        fields.put(STEP_AT, date(config, STEP_AT, dossier.history().getLast().at()));
        fields.put(NOTE, dossier.history().getLast().note());
    }

    private void personFields(OneStopConfig config, Map<NationalField, Object> fields) {
        String name = answer(FormAnswer.APPLICANT_NAME);
        boolean byPost = !answer(FormAnswer.RESULT_ADDRESS).isEmpty();
        fields.put(APPLICANT, name.isEmpty() ? dossier.applicant() : name);
        fields.put(APPLICANT_KIND, config.choices().citizen());
        fields.put(APPLICANT_NUMBER, answer(FormAnswer.APPLICANT_NUMBER));
        fields.put(EMAIL, "");
        fields.put(PHONE, answer(FormAnswer.APPLICANT_PHONE));
        fields.put(RESULT_WAY, byPost ? config.choices().byPost() : config.choices().atCounter());
        fields.put(
                ANSWERS,
                answers.stream()
                        .map(said -> said.question() + ": " + said.answer())
                        .collect(Collectors.joining("\n")));
    }

    private static Map<String, Object> paper(OneStopConfig config, DossierDocument document) {
        return named(
                config,
                Map.of(
                        PAPER_ID,
                        document.sha256(),
                        PAPER_NAME,
                        document.paper() + ".pdf",
                        PAPER_IS_DELETED,
                        "False",
                        PAPER_COMPONENT,
                        "",
                        PAPER_ADDRESS,
                        config.papers() + "/" + document.sha256(),
                        PAPER_IS_SCANNED,
                        "1",
                        PAPER_IS_REUSED,
                        "0",
                        PAPER_IS_FROM_STORE,
                        "0",
                        PAPER_REPLACES,
                        ""));
    }

    /** Of several statuses that mean the same, the first that the settings name. */
    private Optional<String> status(OneStopConfig config) {
        int ours = dossier.status().code();
        if (config.statuses().isEmpty()) {
            return Optional.of(String.valueOf(ours));
        }
        return config.statuses().entrySet().stream()
                .filter(pair -> pair.getValue() == ours)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String answer(String key) {
        return answers.stream()
                .filter(said -> said.key().equals(key))
                .map(FormAnswer::answer)
                .findFirst()
                .orElse("");
    }

    private static String date(OneStopConfig config, NationalField field, Instant at) {
        return DateTimeFormatter.ofPattern(config.dateForm(field))
                .format(at.atZone(WorkingCalendar.ZONE));
    }

    private static Map<String, Object> named(
            OneStopConfig config, Map<NationalField, Object> fields) {
        Map<String, Object> named = new HashMap<>();
        fields.forEach((field, value) -> named.put(config.name(field), value));
        return named;
    }
}
