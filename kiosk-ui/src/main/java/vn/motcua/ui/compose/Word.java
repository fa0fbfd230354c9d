package vn.motcua.ui.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.ui.compose.KeyMeaning.Marking;
import vn.motcua.ui.compose.KeyMeaning.Plain;
import vn.motcua.ui.compose.KeyMeaning.Toning;

/**
 * The word that is being typed. A key is a mark or a tone only where the word can still become a
 * syllable with it; otherwise it is the letter that is written on it.
 */
final class Word {
    private final ToneStyle style;
    private List<Letter> letters = new ArrayList<>();
    private Tone tone = Tone.LEVEL;

    Word(ToneStyle style) {
        this.style = style;
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** Takes a letter as it is, with its tone. */
    void add(char letter) {
        Tone carried = Tone.of(Character.toLowerCase(letter));
        append(Letter.of(letter));
        if (carried != Tone.LEVEL) {
            tone = carried;
        }
    }

    /** Takes a key of the input method. */
    void press(char key, KeyMeaning meaning) {
        boolean done =
                switch (meaning) {
                    case Toning toning -> toned(toning.tone());
                    case Marking marking -> mark(key, marking);
                    case Plain _ -> false;
                };
        if (!done) {
            add(key);
        }
    }

    /** Takes a tone that was chosen by name; the same one again takes it off. */
    void tone(Tone chosen) {
        if (!syllable().vowels().isEmpty()) {
            tone = tone == chosen ? Tone.LEVEL : chosen;
        }
    }

    private boolean toned(Tone wanted) {
        Syllable syllable = syllable();
        boolean nothingToTakeOff = wanted == Tone.LEVEL && tone == Tone.LEVEL;
        if (syllable.vowels().isEmpty()
                || !syllable.isPossible()
                || !syllable.takes(wanted)
                || nothingToTakeOff) {
            return false;
        }
        if (tone == wanted) {
            tone = Tone.LEVEL;
            return false; // the second key undoes the first, and is a letter
        }
        tone = wanted;
        return true;
    }

    /** Marks what the key can mark; false if the key is only what is written on it. */
    boolean mark(char key, Marking marking) {
        if (isUndoneByKey(key, marking)) {
            letters.removeLast();
            return false;
        }
        if (!syllable().isPossible()) {
            return strokeInAbbreviation(marking);
        }
        Optional<List<Letter>> marked = new Marks(letters, marking).firstPossible();
        if (marked.isPresent()) {
            letters = marked.get();
            return true;
        }
        if (letters.stream().anyMatch(marking::hasMarked)) {
            letters.replaceAll(each -> marking.hasMarked(each) ? each.as(each.plain()) : each);
            return false;
        }
        return standAlone(key, marking);
    }

    /** The w that made a ư, or a bracket after its letter: the second one is the sign itself. */
    private boolean isUndoneByKey(char key, Marking marking) {
        if (letters.isEmpty() || marking.alone() == Marking.NONE) {
            return false;
        }
        Letter last = letters.getLast();
        boolean sameKey = Character.toLowerCase(last.key()) == Character.toLowerCase(key);
        return last.shape() == marking.alone() && (sameKey || marking.changes().isEmpty());
    }

    private boolean standAlone(char key, Marking marking) {
        if (marking.alone() == Marking.NONE) {
            return false;
        }
        boolean capital = Character.isUpperCase(key) || key == '{' || key == '}';
        List<Letter> longer = new ArrayList<>(letters);
        longer.add(new Letter(marking.alone(), capital, key));
        if (!Syllable.of(longer).isPossible()) {
            return false;
        }
        letters = longer;
        return true;
    }

    /** QDD is QĐ: among letters that are no syllable, a d is stroked by the d beside it. */
    private boolean strokeInAbbreviation(Marking marking) {
        int last = letters.size() - 1;
        boolean afterVowel = last > 0 && letters.get(last - 1).isVowel();
        if (last < 0
                || afterVowel
                || letters.get(last).plain() != 'd'
                || !marking.marks(letters.get(last))) {
            return false;
        }
        Letter letter = letters.get(last);
        boolean stroked = marking.hasMarked(letter);
        letters.set(last, letter.as(stroked ? letter.plain() : marking.mark(letter)));
        return !stroked;
    }

    private void append(Letter letter) {
        List<Letter> longer = new ArrayList<>(letters);
        longer.add(letter);
        letters = Marks.completeHorns(longer).orElse(longer);
    }

    /** Takes the last letter away, and the tone with it if it stood there. */
    void delete() {
        if (tone != Tone.LEVEL && tonePlace() == letters.size() - 1) {
            tone = Tone.LEVEL;
        }
        letters.removeLast();
    }

    String text() {
        StringBuilder text = new StringBuilder(letters.size());
        int place = tone == Tone.LEVEL ? -1 : tonePlace();
        for (int each = 0; each < letters.size(); each++) {
            text.append(letters.get(each).withTone(each == place ? tone : Tone.LEVEL));
        }
        return text.toString();
    }

    /** Once the word is no syllable any more, the tone stays where it was. */
    private int tonePlace() {
        for (int end = letters.size(); end > 0; end--) {
            Syllable beginning = Syllable.of(letters.subList(0, end));
            if (!beginning.vowels().isEmpty() && beginning.isPossible()) {
                return beginning.tonePlace(style);
            }
        }
        return syllable().tonePlace(style);
    }

    private Syllable syllable() {
        return Syllable.of(letters);
    }
}
