package vn.motcua.local.search;

import java.util.Comparator;
import java.util.List;
import vn.motcua.contract.procedure.ListedProcedure;

/**
 * Finds procedures by what people call them. Every procedure is looked at for every question: a few
 * thousand names are compared in milliseconds, and nothing is missed by a clever short cut.
 *
 * <p>May be used by several threads at once.
 */
public final class ProcedureSearch {
    private static final int LETTERS_MIN = 2;
    private static final int LETTERS_MAX = 200;
    private static final float RELEVANT = 0.3f;

    private final SpokenWords spoken = new SpokenWords();
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<SearchedProcedure> procedures;
    private final float[] importance;

    public ProcedureSearch(List<ListedProcedure> catalogue) {
        procedures =
                catalogue.stream()
                        .map(listed -> SearchedProcedure.of(listed, spoken, vocabulary))
                        .toList();
        importance = vocabulary.weights(procedures.size());
    }

    /**
     * The best first; empty when nothing fits, or fewer than two letters were typed.
     *
     * @param most how many are wanted at most
     */
    public List<ListedProcedure> find(String typed, int most) {
        String text = typed.strip();
        if (text.length() < LETTERS_MIN) {
            return List.of();
        }
        String cut = text.substring(0, Math.min(text.length(), LETTERS_MAX));
        Question question = Question.of(cut, vocabulary, spoken, procedures.size());
        Match match = new Match(question, importance);
        record Ranked(SearchedProcedure procedure, float score) {}
        return procedures.stream()
                .map(each -> new Ranked(each, byCode(each, cut) ? 2 : match.score(each)))
                .filter(ranked -> ranked.score() >= RELEVANT)
                .sorted(Comparator.comparingDouble((Ranked ranked) -> -ranked.score()))
                .limit(most)
                .map(ranked -> ranked.procedure().listed())
                .toList();
    }

    private static boolean byCode(SearchedProcedure procedure, String typed) {
        String code = procedure.listed().code();
        return code.equals(typed) || code.replace(".", "").equals(typed);
    }
}
