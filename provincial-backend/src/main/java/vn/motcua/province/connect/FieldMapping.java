package vn.motcua.province.connect;

import static vn.motcua.config.NationalField.*;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.config.NationalField;
import vn.motcua.config.OneStopConfig;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.province.dossier.ForeignStep;
import vn.motcua.province.dossier.WorkingCalendar;

/** Reads what the one-stop system tells: its names, codes and dates become ours, or are a flaw. */
public final class FieldMapping {
    private static final int FIRST_LOCAL_STATUS = NationalStatus.values().length + 1;
    private static final int TEXT_MAX = 2_000;

    private final OneStopConfig config;

    public FieldMapping(OneStopConfig config) {
        this.config = config;
    }

    /** What became of a record. */
    sealed interface Reading {
        record Read(OneStopChange change) implements Reading {}

        /**
         * @param detail field and value, for who mends the settings
         */
        record Flawed(String code, Flaw flaw, String detail) implements Reading {}
    }

    /** Thrown and caught in here only: the first flaw ends the reading of a record. */
    private static final class FlawException extends Exception {
        private static final long serialVersionUID = 1;

        private final Flaw flaw;

        FlawException(Flaw flaw, String detail) {
            super(detail, null, false, false);
            this.flaw = flaw;
        }
    }

    Reading read(Map<String, Object> record) {
        String code = text(record, CODE);
        try {
            return new Reading.Read(change(record, code));
        } catch (FlawException found) {
            return new Reading.Flawed(code, found.flaw, String.valueOf(found.getMessage()));
        }
    }

    /** What is wrong with a record, for who checks an implementation; "" if nothing is. */
    public String flaw(Map<String, Object> record) {
        return switch (read(record)) {
            case Reading.Read _ -> "";
            case Reading.Flawed(_, Flaw flaw, String detail) -> flaw + " " + detail;
        };
    }

    /** The code that the system gave; "" if there is none of the right form. */
    public String code(Map<String, Object> record) {
        String code = text(record, CODE);
        return DossierCode.isCode(code) ? code : "";
    }

    private OneStopChange change(Map<String, Object> record, String code) throws FlawException {
        if (!DossierCode.isCode(code)) {
            throw new FlawException(Flaw.CODE_FORM, found(CODE, code));
        }
        Instant at = instant(record, STEP_AT);
        DossierStatus status = status(record);
        boolean asksForPapers = status.is(NationalStatus.PAPERS_ASKED);
        return new OneStopChange(
                code,
                text(record, REFERENCE),
                new ForeignStep(
                        new Procedure(procedureCode(record), text(record, PROCEDURE_NAME)),
                        text(record, APPLICANT),
                        text(record, RECEIVED_AT).isEmpty() ? at : instant(record, RECEIVED_AT),
                        status,
                        holder(record),
                        at,
                        promise(record),
                        asksForPapers ? asked(record) : List.of(),
                        text(record, STEP_NOTE)));
    }

    private DossierStatus status(Map<String, Object> record) throws FlawException {
        String theirs = text(record, STATUS);
        Optional<Integer> ours =
                config.statuses().isEmpty()
                        ? Optional.of(theirs)
                                .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                                .map(Integer::valueOf)
                        : Optional.ofNullable(config.statuses().get(theirs));
        if (ours.isEmpty()) {
            throw new FlawException(Flaw.STATUS, found(STATUS, theirs));
        }
        int code = ours.get();
        Optional<DossierStatus> national = NationalStatus.of(code).map(DossierStatus::of);
        String name = text(record, STATUS_NAME);
        if (national.isEmpty() && (code < FIRST_LOCAL_STATUS || name.isEmpty())) {
            throw new FlawException(
                    Flaw.STATUS, found(STATUS, theirs) + ", " + found(STATUS_NAME, ""));
        }
        return national.orElseGet(() -> new DossierStatus(code, name));
    }

    private String procedureCode(Map<String, Object> record) {
        String theirs = text(record, PROCEDURE_CODE);
        return config.procedures().entrySet().stream()
                .filter(pair -> pair.getValue().equals(theirs))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(theirs);
    }

    private Holder holder(Map<String, Object> record) {
        String department = text(record, STEP_DEPARTMENT);
        return new Holder(
                department.isEmpty() ? text(record, UNIT) : department, text(record, STEP_OFFICER));
    }

    private Promise promise(Map<String, Object> record) throws FlawException {
        return text(record, DUE_AT).isEmpty()
                ? new Promise.Open()
                : new Promise.ResultBy(instant(record, DUE_AT));
    }

    private List<String> asked(Map<String, Object> record) {
        Object list = record.get(config.name(REQUESTS));
        return list instanceof List<?> requests
                ? requests.stream()
                        .filter(Map.class::isInstance)
                        .map(each -> text((Map<?, ?>) each, REQUEST_WORDS))
                        .filter(words -> !words.isEmpty())
                        .toList()
                : List.of();
    }

    private Instant instant(Map<String, Object> record, NationalField field) throws FlawException {
        String text = text(record, field);
        if (text.isEmpty()) {
            throw new FlawException(Flaw.MISSING, config.name(field));
        }
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ofPattern(config.dateForm(field))
                            .parseBest(text, LocalDateTime::from, LocalDate::from);
            return read instanceof LocalDateTime time
                    ? time.atZone(WorkingCalendar.ZONE).toInstant()
                    : WorkingCalendar.endOf(LocalDate.from(read));
        } catch (DateTimeException otherForm) {
            throw new FlawException(Flaw.DATE, found(field, text) + " ≠ " + config.dateForm(field));
        }
    }

    private String found(NationalField field, String value) {
        return "%s = \"%s\"".formatted(config.name(field), value);
    }

    /** Numbers are texts too: systems write 4 as well as "4". */
    private String text(Map<?, ?> record, NationalField field) {
        Object value = record.get(config.name(field));
        String text = value instanceof String || value instanceof Number ? value.toString() : "";
        return text.strip().substring(0, Math.min(text.strip().length(), TEXT_MAX));
    }
}
