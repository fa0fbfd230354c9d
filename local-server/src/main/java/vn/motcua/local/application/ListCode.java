package vn.motcua.local.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.procedure.Question;
import vn.motcua.local.procedure.Catalogue;

/**
 * The code on a printed list of papers: the procedure and a letter for each answer, e.g. {@code
 * DS-1.001193-YN-}. It says nothing of who she is, and leads back to where she left off.
 */
public final class ListCode {
    private static final Pattern CODE = Pattern.compile("DS-([0-9.]{1,20})-([YNU-]{0,20})");
    private static final String LETTERS = "YNU";
    private static final char NOT_ASKED = '-';

    private ListCode() {}

    public static String of(Application application) {
        StringBuilder letters = new StringBuilder();
        for (Question question : application.procedure().questions()) {
            Question.Answer answer = application.triage().get(question.id());
            letters.append(answer == null ? NOT_ASKED : LETTERS.charAt(answer.ordinal()));
        }
        return "DS-%s-%s".formatted(application.procedure().code(), letters);
    }

    /** Empty for any other code, and for a procedure that has changed since. */
    public static Optional<Application> read(String text, Catalogue catalogue) {
        Matcher code = CODE.matcher(text.strip());
        if (!code.matches()) {
            return Optional.empty();
        }
        return catalogue
                .procedure(code.group(1))
                .filter(procedure -> procedure.questions().size() == code.group(2).length())
                .map(procedure -> Application.afterTriage(procedure, answers(procedure, code)));
    }

    private static Map<String, Question.Answer> answers(Procedure procedure, Matcher code) {
        Map<String, Question.Answer> answers = new HashMap<>();
        List<Question> questions = procedure.questions();
        for (int number = 0; number < questions.size(); number++) {
            int answer = LETTERS.indexOf(code.group(2).charAt(number));
            if (answer >= 0) {
                answers.put(questions.get(number).id(), Question.Answer.values()[answer]);
            }
        }
        return answers;
    }
}
