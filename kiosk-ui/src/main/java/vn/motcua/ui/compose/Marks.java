package vn.motcua.ui.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.ui.compose.KeyMeaning.Marking;

/** The ways in which one key can mark the letters of a word. */
record Marks(List<Letter> letters, Marking marking) {

    /** The word marked in the first way that can still become a syllable. */
    Optional<List<Letter>> firstPossible() {
        Optional<List<Letter>> both = bothHorns();
        if (both.isPresent()) {
            return both;
        }
        for (int pair = 0; pair < marking.changes().length(); pair += 2) {
            Optional<List<Letter>> marked = firstPossible(marking.changes().charAt(pair));
            if (marked.isPresent()) {
                return marked;
            }
        }
        return Optional.empty();
    }

    private Optional<List<Letter>> firstPossible(char plain) {
        for (int place = 0; place < letters.size(); place++) {
            Letter letter = letters.get(place);
            char shape = marking.mark(letter);
            if (letter.plain() == plain && shape != letter.shape()) {
                List<Letter> marked = new ArrayList<>(letters);
                marked.set(place, letter.as(shape));
                if (isPossible(marked) || dropHornBefore(marked, place)) {
                    return Optional.of(marked);
                }
            }
        }
        return Optional.empty();
    }

    /** One key turns ươ into uô. */
    private static boolean dropHornBefore(List<Letter> marked, int place) {
        if (marked.get(place).shape() != 'ô'
                || place == 0
                || marked.get(place - 1).shape() != 'ư') {
            return false;
        }
        marked.set(place - 1, marked.get(place - 1).as('u'));
        return isPossible(marked);
    }

    /** One w makes ươ of uo when more follows, or nothing stands before; thuo may become thuơ. */
    private Optional<List<Letter>> bothHorns() {
        Syllable syllable = Syllable.of(letters);
        boolean horns = marking.changes().contains("ơ") && marking.changes().contains("ư");
        boolean followed = syllable.vowels().length() + syllable.coda().length() > 2;
        boolean sure = followed || syllable.onset().isEmpty();
        return horns && sure ? horned(letters, syllable.vowelsAt()) : Optional.empty();
    }

    /** As soon as something follows, uơ and ưo can only be ươ. */
    static Optional<List<Letter>> completeHorns(List<Letter> letters) {
        Syllable syllable = Syllable.of(letters);
        String vowels = syllable.vowels();
        boolean half = vowels.startsWith("uơ") || vowels.startsWith("ưo");
        return half && vowels.length() + syllable.coda().length() > 2
                ? horned(letters, syllable.vowelsAt())
                : Optional.empty();
    }

    private static Optional<List<Letter>> horned(List<Letter> letters, int place) {
        List<Letter> marked = new ArrayList<>(letters);
        if (place + 1 >= marked.size()) {
            return Optional.empty();
        }
        Letter first = marked.get(place);
        Letter second = marked.get(place + 1);
        boolean already = first.shape() == 'ư' && second.shape() == 'ơ';
        if (already || first.plain() != 'u' || second.plain() != 'o') {
            return Optional.empty();
        }
        marked.set(place, first.as('ư'));
        marked.set(place + 1, second.as('ơ'));
        return isPossible(marked) ? Optional.of(marked) : Optional.empty();
    }

    private static boolean isPossible(List<Letter> letters) {
        return Syllable.of(letters).isPossible();
    }
}
