package vn.motcua.local.search;

import java.util.ArrayList;
import java.util.List;

/** What somebody typed, understood as words of the vocabulary as far as it can be. */
record Question(List<TypedWord> words) {
    private static final int WORDS_MAX = 24;
    private static final float SOMEBODY = 0.3f;
    private static final float UNKNOWN = 2.5f;
    private static final float LIKELY = 0.7f;

    static Question of(String text, Vocabulary vocabulary, SpokenWords spoken, int procedures) {
        List<Word> typed = new ArrayList<>();
        for (Word word : Word.wordsOf(text)) {
            typed.addAll(intended(word, vocabulary));
        }
        typed = withoutFillers(joined(typed, vocabulary), spoken);
        List<TypedWord> words = new ArrayList<>();
        for (int place = 0; place < Math.min(typed.size(), WORDS_MAX); place++) {
            Word word = typed.get(place);
            float[] nearness = vocabulary.nearness(word, place == typed.size() - 1);
            float weight = weight(word, nearness, vocabulary, procedures);
            boolean somebody = typed.size() > 1 && spoken.isSomebody(word);
            words.add(new TypedWord(nearness, somebody ? weight * SOMEBODY : weight));
        }
        return new Question(words);
    }

    private static List<Word> withoutFillers(List<Word> typed, SpokenWords spoken) {
        List<Word> words = typed.stream().filter(word -> !spoken.isFiller(word)).toList();
        return words.isEmpty() ? typed : words;
    }

    float weight() {
        float sum = 0;
        for (TypedWord word : words) {
            sum += word.weight();
        }
        return sum;
    }

    /** Two words typed as one, and keys that nothing composed, are put right. */
    private static List<Word> intended(Word word, Vocabulary vocabulary) {
        if (vocabulary.knows(word.plain())) {
            return List.of(word);
        }
        Word composed = word.withoutKeystrokes();
        if (!composed.plain().isEmpty() && vocabulary.knows(composed.plain())) {
            return List.of(composed);
        }
        String plain = word.plain();
        for (int cut = 2; cut <= plain.length() - 2; cut++) {
            if (vocabulary.areNeighbours(plain.substring(0, cut), plain.substring(cut))) {
                return List.of(Word.of(plain.substring(0, cut)), Word.of(plain.substring(cut)));
            }
        }
        return List.of(word);
    }

    /** One word typed as two is put together. */
    private static List<Word> joined(List<Word> typed, Vocabulary vocabulary) {
        List<Word> words = new ArrayList<>();
        for (Word word : typed) {
            if (!words.isEmpty()) {
                Word before = words.getLast();
                String both = before.written() + word.written();
                boolean strange =
                        !vocabulary.knows(before.plain()) && !vocabulary.knows(word.plain());
                if (strange && vocabulary.knows(Word.of(both).plain())) {
                    words.set(words.size() - 1, Word.of(both));
                    continue;
                }
            }
            words.add(word);
        }
        return words;
    }

    private static float weight(Word word, float[] nearness, Vocabulary vocabulary, int all) {
        if (vocabulary.knows(word.plain())) {
            return vocabulary.weight(word.plain(), all);
        }
        int nearest = -1;
        for (int number = 0; number < nearness.length; number++) {
            if (nearness[number] >= LIKELY
                    && (nearest < 0 || nearness[number] > nearness[nearest])) {
                nearest = number;
            }
        }
        return nearest < 0 ? UNKNOWN : vocabulary.weight(vocabulary.word(nearest).plain(), all);
    }
}
