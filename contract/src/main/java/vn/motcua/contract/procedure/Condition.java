package vn.motcua.contract.procedure;

import java.util.List;
import java.util.Map;

/** Something depends on it that {@code question} has this answer. */
public record Condition(String question, Question.Answer answer) {

    /** Whether nothing that was answered speaks against any of them. */
    public static boolean mayHold(
            List<Condition> conditions, Map<String, Question.Answer> answers) {
        return conditions.stream()
                .allMatch(each -> {
                    var given = answers.getOrDefault(each.question(), Question.Answer.UNSURE);
                    return given == Question.Answer.UNSURE || given == each.answer();
                });
    }

    /** Whether all of them were answered as they must be. */
    public static boolean hold(List<Condition> conditions, Map<String, Question.Answer> answers) {
        return conditions.stream().allMatch(each -> answers.get(each.question()) == each.answer());
    }
}
