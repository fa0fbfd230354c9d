package vn.motcua.local.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.motcua.contract.procedure.FormField;

/** Whether what somebody wrote can be the answer to a question. */
public enum AnswerCheck {
    FITS,
    MISSING,
    NO_SUCH_DATE,
    IN_THE_FUTURE,
    NO_NUMBER,
    NO_PHONE,
    TOO_LONG;

    private static final int LENGTH_MAX = 500;

    /**
     * @param answer stripped; an empty one leaves the question to the officer
     */
    public static AnswerCheck of(FormField field, String answer, LocalDate today) {
        if (answer.isEmpty()) {
            return field.required() ? MISSING : FITS;
        }
        if (answer.length() > LENGTH_MAX) {
            return TOO_LONG;
        }
        return switch (field.kind()) {
            case DATE -> date(answer, today);
            case PHONE -> answer.matches("0[0-9]{9}") ? FITS : NO_PHONE;
            case NUMBER -> answer.matches("[0-9]{1,15}") ? FITS : NO_NUMBER;
            case CHOICE ->
                    field.options().stream().anyMatch(option -> option.id().equals(answer))
                            ? FITS
                            : MISSING;
            case PERSON_NAME, OTHER_PERSON, ADDRESS, TEXT -> FITS;
        };
    }

    private static AnswerCheck date(String digits, LocalDate today) {
        if (!digits.matches("[0-9]{8}")) {
            return NO_SUCH_DATE;
        }
        try {
            LocalDate day =
                    LocalDate.of(
                            Integer.parseInt(digits.substring(4)),
                            Integer.parseInt(digits.substring(2, 4)),
                            Integer.parseInt(digits.substring(0, 2)));
            boolean inOurTime = day.getYear() >= 1900;
            return day.isAfter(today) ? IN_THE_FUTURE : inOurTime ? FITS : NO_SUCH_DATE;
        } catch (DateTimeException noSuchDay) {
            return NO_SUCH_DATE;
        }
    }
}
