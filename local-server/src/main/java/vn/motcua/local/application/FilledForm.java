package vn.motcua.local.application;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.screen.ChipAnswer;
import vn.motcua.local.identity.CardReading;
import vn.motcua.local.identity.IdentityCard;
import vn.motcua.local.identity.IdentityNumber;

/** An application as the officer reads it: every question with its answer, in Vietnamese. */
public final class FilledForm {
    private final ResourceBundle words =
            ResourceBundle.getBundle("vn.motcua.local.application.form", Locale.of("vi"));
    private final Application application;

    public FilledForm(Application application) {
        this.application = application;
    }

    /**
     * @param mayBeCalled whether she agreed that her phone number is kept
     */
    public List<FormAnswer> answers(boolean mayBeCalled) {
        List<FormAnswer> answers = new ArrayList<>(List.of(form()));
        answers.addAll(applicant());
        if (mayBeCalled && !application.phone().isEmpty()) {
            answers.add(said("phone", application.phone()));
        }
        application
                .fields()
                .forEach(field ->
                        answers.add(
                                new FormAnswer(field.id(), field.label().vi(), toOfficer(field))));
        return answers;
    }

    /** Which questions she was asked: a province changes its forms. */
    private FormAnswer form() {
        long version = application.procedure().version();
        return new FormAnswer(
                "form",
                words.getString("form"),
                version == 0
                        ? words.getString("form.shipped")
                        : MessageFormat.format(words.getString("form.version"), version));
    }

    private List<FormAnswer> applicant() {
        return switch (application.applicant()) {
            case Applicant.Unknown() -> List.of();
            case Applicant.ByNumber(IdentityNumber number) ->
                    List.of(
                            said("number", number.digits()),
                            said("doubt", words.getString("doubt.typed")));
            case Applicant.ByCard(IdentityCard card, var doubts, var chip) -> {
                List<FormAnswer> answers = card(card, doubts);
                chip(chip).ifPresent(answers::add);
                yield answers;
            }
        };
    }

    private List<FormAnswer> card(IdentityCard card, List<CardReading.Doubt> doubts) {
        List<FormAnswer> answers =
                new ArrayList<>(
                        List.of(
                                said("name", card.name()),
                                said("number", card.number().digits()),
                                said("birth", card.birth().written()),
                                said("sex", card.sex().written()),
                                said("address", card.address())));
        doubts.forEach(doubt ->
                answers.add(
                        said(
                                "doubt",
                                words.getString(
                                        "doubt." + doubt.name().toLowerCase(Locale.ROOT)))));
        return answers;
    }

    /** Where a chip could be read, the officer is told whether it was. */
    private Optional<FormAnswer> chip(ChipAnswer answer) {
        return switch (answer) {
            case NO_READER -> Optional.empty();
            case VERIFIED, SIGNER_UNKNOWN, DIFFERENT, NOT_GENUINE -> {
                String key = "chip." + answer.name().toLowerCase(Locale.ROOT);
                yield Optional.of(said("chip", words.getString(key)));
            }
            case WANTED, READING, NOT_OPENED, TAKEN_AWAY, NOT_READ ->
                    Optional.of(said("chip", words.getString("chip.not_read")));
        };
    }

    /**
     * @param question its words stand in the bundle, and its key is that of the contract
     */
    private FormAnswer said(String question, String answer) {
        return new FormAnswer("applicant." + question, words.getString(question), answer);
    }

    /** The officer needs the code of a commune, too: names repeat. */
    private String toOfficer(FormField field) {
        String words = written(field, "vi");
        if (field.kind() != FormField.Kind.ADDRESS || words.isEmpty()) {
            return words;
        }
        String code = Address.of(application.answers().getOrDefault(field.id(), "")).code();
        String remark = code.isEmpty() ? "address.unclear" : "address.code";
        return "%s (%s)".formatted(words, MessageFormat.format(this.words.getString(remark), code));
    }

    /** An answer in words: the option that was chosen, a date with its strokes. */
    public String written(FormField field, String language) {
        String answer = application.answers().getOrDefault(field.id(), "");
        if (answer.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case CHOICE ->
                    field.options().stream()
                            .filter(option -> option.id().equals(answer))
                            .map(option -> option.name().in(language))
                            .findFirst()
                            .orElse("");
            case DATE ->
                    MessageFormat.format(
                            "{0}/{1}/{2}",
                            answer.substring(0, 2), answer.substring(2, 4), answer.substring(4));
            case ADDRESS -> Address.of(answer).text();
            case PERSON_NAME, OTHER_PERSON, NUMBER, PHONE, TEXT -> answer;
        };
    }
}
