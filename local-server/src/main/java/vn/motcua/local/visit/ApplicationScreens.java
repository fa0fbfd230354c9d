package vn.motcua.local.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.procedure.Paper;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.procedure.Question;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.contract.screen.ExpectedResult;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.local.application.AnswerCheck;
import vn.motcua.local.application.Applicant;
import vn.motcua.local.application.Application;
import vn.motcua.local.procedure.Checklist;

/** What an application looks like at each of its places: K13 to K17. */
final class ApplicationScreens {
    private static final int MINUTES_AT_LEAST = 2;

    private final Application application;
    private final String language;
    private final VisitWords words;

    ApplicationScreens(Application application, Language language) {
        this.application = application;
        this.language = language.tag();
        this.words = new VisitWords(language);
    }

    /** K13. */
    ScreenState triage() {
        List<Question> asked = application.procedure().questions();
        Question question = asked.get(application.place().number());
        int number = application.place().number() + 1;
        return new ProcedureState.PaperQuestion(
                word(question.ask()), word(question.help()), number, asked.size());
    }

    /** K13, the outcome. */
    ScreenState papersNeeded(PrintState list) {
        Checklist checklist = application.checklist();
        return new ProcedureState.PapersNeeded(
                application.procedure().alias(),
                options(checklist.needed().stream().filter(Paper::isScanned).toList(), "need"),
                options(checklist.needed().stream().filter(p -> !p.isScanned()).toList(), "other"),
                options(checklist.perhaps(), "perhaps"),
                list);
    }

    private List<Option> options(List<Paper> papers, String prefix) {
        List<Option> options = new ArrayList<>();
        for (Paper paper : papers) {
            String id = prefix + "-" + options.size();
            options.add(new Option(id, paper.shortName(), below(paper)));
        }
        return options;
    }

    /** Whether the original is wanted, and where one gets it. */
    private String below(Paper paper) {
        String source = word(paper.source());
        if (!paper.isScanned()) {
            return source;
        }
        String kind = words.get(paper.originals() > 0 ? "paper.original" : "paper.copy");
        return source.isEmpty() ? kind : kind + ". " + source;
    }

    /** K14. */
    ScreenState beforeStart(ExpectedResult expected) {
        int questions = application.fields().size();
        int papers = application.checklist().toScan().size();
        List<String> steps = new ArrayList<>();
        steps.add(words.get("step.card"));
        if (questions > 0) {
            steps.add(words.get("step.questions", questions));
        }
        if (papers > 0) {
            steps.add(words.get("step.scan", papers));
        }
        steps.add(words.get("step.review"));
        steps.add(words.get("step.send"));
        int minutes = MINUTES_AT_LEAST + (questions + 1) / 2 + papers;
        return new ProcedureState.BeforeStart(
                application.procedure().alias(), minutes, steps, expected);
    }

    /** K15. */
    static ScreenState card(CardAnswer answer, boolean chipReader) {
        return new FormState.CardWanted(answer, chipReader);
    }

    /** K15 without a card. */
    ScreenState number(String typed) {
        String problem = typed.isEmpty() ? "" : words.get("identity.problem", typed.length());
        return new FormState.Question(
                new FormQuestion(
                        words.get("identity.question"),
                        words.get("identity.hint"),
                        FormQuestion.Kind.NUMBER,
                        List.of(),
                        typed,
                        false,
                        problem,
                        1,
                        1));
    }

    /** K16. */
    ScreenState confirm(LocalDate today) {
        return switch (application.applicant()) {
            case Applicant.ByCard(var card, _, var chip) ->
                    new FormState.IsThisYou(
                            card.maskedName(), card.birth().year(), card.isExpired(today), chip);
            case Applicant.ByNumber _, Applicant.Unknown _ -> card(CardAnswer.NO_CARD, false);
        };
    }

    /** K17. */
    ScreenState question(String answer, AnswerCheck check) {
        FormField field = application.field();
        boolean fromCard = check == AnswerCheck.FITS && application.isFromCard(field);
        return new FormState.Question(
                new FormQuestion(
                        word(field.label()),
                        fromCard ? fromCard(field) : word(field.hint()),
                        kind(field),
                        options(field),
                        answer,
                        !field.required(),
                        check == AnswerCheck.FITS ? "" : problem(check),
                        application.place().number() + 1,
                        application.fields().size()));
    }

    private String fromCard(FormField field) {
        String hint = word(field.hint());
        return hint.isEmpty() ? words.get("from_card") : words.get("from_card") + " " + hint;
    }

    private String problem(AnswerCheck check) {
        return words.get("problem." + check.name().toLowerCase(Locale.ROOT));
    }

    private List<Option> options(FormField field) {
        return field.options().stream()
                .map(option -> new Option(option.id(), word(option.name()), ""))
                .toList();
    }

    private static FormQuestion.Kind kind(FormField field) {
        return switch (field.kind()) {
            case CHOICE -> FormQuestion.Kind.CHOICE;
            case DATE -> FormQuestion.Kind.DATE;
            case NUMBER -> FormQuestion.Kind.NUMBER;
            case PHONE -> FormQuestion.Kind.PHONE;
            case PERSON_NAME, OTHER_PERSON -> FormQuestion.Kind.NAME;
            case ADDRESS, TEXT -> FormQuestion.Kind.TEXT;
        };
    }

    private String word(Phrase phrase) {
        return phrase.in(language);
    }
}
