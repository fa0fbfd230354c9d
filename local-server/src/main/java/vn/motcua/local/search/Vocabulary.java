package vn.motcua.local.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of all procedures, numbered; says how near a typed word is to each of them. */
final class Vocabulary {
    private static final float SAME = 1;
    private static final float ACCENTS_LEFT_OUT = 0.95f;
    private static final float OTHER_ACCENTS = 0.82f;

    private final List<Word> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> procedures = new HashMap<>();
    private final Set<String> neighbours = new HashSet<>();

    /** Adds what is not there yet. */
    int[] numbersOf(List<Word> sequence) {
        int[] result = new int[sequence.size()];
        for (int place = 0; place < result.length; place++) {
            Word word = sequence.get(place);
            result[place] = numbers.computeIfAbsent(word.written(), _ -> words.size());
            if (result[place] == words.size()) {
                words.add(word);
            }
            if (place > 0) {
                neighbours.add(sequence.get(place - 1).plain() + ' ' + word.plain());
            }
        }
        return result;
    }

    /** Counts one more procedure in which these words stand. */
    void count(Set<String> plainWords) {
        plainWords.forEach(word -> procedures.merge(word, 1, Integer::sum));
    }

    int size() {
        return words.size();
    }

    boolean knows(String plain) {
        return procedures.containsKey(plain);
    }

    boolean areNeighbours(String first, String second) {
        return neighbours.contains(first + ' ' + second);
    }

    /** A rare word says more; about 0.7 for a word in every procedure of {@code all}. */
    float weight(String plain, int all) {
        return (float) Math.log(1 + (double) all / procedures.getOrDefault(plain, all));
    }

    /** The weight of each word, by its number. */
    float[] weights(int all) {
        float[] weights = new float[words.size()];
        for (int number = 0; number < weights.length; number++) {
            weights[number] = weight(words.get(number).plain(), all);
        }
        return weights;
    }

    Word word(int number) {
        return words.get(number);
    }

    /**
     * For each word of the vocabulary how well it stands for {@code typed}, 0 to 1.
     *
     * @param unfinished more letters may follow
     */
    float[] nearness(Word typed, boolean unfinished) {
        Likeness likeness = new Likeness(typed, knows(typed.plain()), unfinished);
        float[] nearness = new float[words.size()];
        for (int number = 0; number < nearness.length; number++) {
            Word word = words.get(number);
            nearness[number] =
                    typed.plain().equals(word.plain()) ? accents(typed, word) : likeness.of(word);
        }
        return nearness;
    }

    private static float accents(Word typed, Word word) {
        if (typed.written().equals(word.written())) {
            return SAME;
        }
        return typed.hasAccents() ? OTHER_ACCENTS : ACCENTS_LEFT_OUT;
    }
}
