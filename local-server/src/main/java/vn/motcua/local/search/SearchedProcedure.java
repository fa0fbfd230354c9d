package vn.motcua.local.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.contract.procedure.AuthorityLevel;
import vn.motcua.contract.procedure.ListedProcedure;

/**
 * A procedure as the search sees it.
 *
 * @param names sequences of word numbers that name the whole: the official name, then aliases
 * @param pieces sequences of word numbers for a part of the name, as people say it, and the field
 * @param head a small bonus, 0 to 0.11: what more people come for stands first among equals
 */
record SearchedProcedure(
        ListedProcedure listed, List<int[]> names, List<int[]> pieces, float head) {
    private static final float COMMUNE = 0.06f;
    private static final float PROVINCE = 0.03f;
    private static final float EVERYDAY = 0.05f;

    static SearchedProcedure of(ListedProcedure listed, SpokenWords spoken, Vocabulary words) {
        List<List<Word>> names = new ArrayList<>();
        names.add(withoutLabel(Word.wordsOf(listed.name())));
        names.addAll(spoken.aliases(listed.code()));
        List<List<Word>> pieces = new ArrayList<>();
        names.forEach(name -> pieces.addAll(spoken.spoken(name)));
        pieces.add(Word.wordsOf(listed.field()));
        Set<String> plain = new HashSet<>();
        names.forEach(name -> name.forEach(word -> plain.add(word.plain())));
        pieces.forEach(piece -> piece.forEach(word -> plain.add(word.plain())));
        words.count(plain);
        return new SearchedProcedure(
                listed,
                names.stream().map(words::numbersOf).toList(),
                pieces.stream().map(words::numbersOf).toList(),
                head(listed.levels()) + (spoken.isEveryday(listed.field()) ? EVERYDAY : 0));
    }

    /** "Thủ tục", procedure, begins some official names and tells nothing. */
    private static List<Word> withoutLabel(List<Word> name) {
        boolean labelled =
                name.size() > 2
                        && name.get(0).written().equals("thủ")
                        && name.get(1).written().equals("tục");
        return labelled ? name.subList(2, name.size()) : name;
    }

    private static float head(List<AuthorityLevel> levels) {
        if (levels.contains(AuthorityLevel.COMMUNE)) {
            return COMMUNE;
        }
        return levels.contains(AuthorityLevel.PROVINCE) ? PROVINCE : 0;
    }
}
