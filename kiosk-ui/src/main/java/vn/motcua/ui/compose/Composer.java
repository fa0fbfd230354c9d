package vn.motcua.ui.compose;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * A line of text that grows at its end, key by key. Used by one thread.
 *
 * <p>Only the last word is composed; what stands before it is text. When everything behind a word
 * is deleted, it is composed again.
 */
public final class Composer {
    /** The key that deletes, in a line of keys. */
    public static final char BACKSPACE = '\b';

    private final InputMethod method;
    private final ToneStyle style;
    private final StringBuilder before = new StringBuilder();
    private Word word;

    public Composer(InputMethod method, ToneStyle style) {
        this.method = method;
        this.style = style;
        word = new Word(style);
    }

    /** A key of the keyboard: what is written on it, or {@link #BACKSPACE}. */
    public void press(char key) {
        if (key == BACKSPACE) {
            delete();
        } else if (isPartOfWord(key)) {
            word.press(key, method.meaning(key));
        } else {
            pressSign(key);
        }
    }

    /** Brackets are letters of Telex where a letter can stand; all other signs end the word. */
    private void pressSign(char key) {
        if (method.meaning(key) instanceof KeyMeaning.Marking marking && word.mark(key, marking)) {
            return;
        }
        before.append(word.text()).append(key);
        word = new Word(style);
    }

    /** Presses one key after the other, and returns the whole text. */
    @CanIgnoreReturnValue
    public String pressAll(String keys) {
        keys.chars().forEach(key -> press((char) key));
        return text();
    }

    /** Gives the last word a tone; the same tone again takes it off. */
    public void tone(Tone tone) {
        word.tone(tone);
    }

    /** Takes the last letter or sign away. */
    public void delete() {
        if (!word.isEmpty()) {
            word.delete();
        } else if (!before.isEmpty()) {
            setText(before.substring(0, before.length() - 1));
        }
    }

    /** Begins anew with this text, in composed form (NFC). */
    public void setText(String text) {
        int wordAt = lastWordAt(text);
        before.setLength(0);
        before.append(text, 0, wordAt);
        word = new Word(style);
        String last = text.substring(wordAt);
        last.chars().forEach(letter -> word.add((char) letter));
        if (!word.text().equals(last)) { // spelt otherwise than we spell: it stays as it is
            before.append(last);
            word = new Word(style);
        }
    }

    public String text() {
        return before + word.text();
    }

    /** The last word, as far as it is typed; empty when a word has ended. */
    public String lastWord() {
        String text = text();
        return text.substring(lastWordAt(text));
    }

    /** Puts another word, as it is, in the place of the last one. */
    public void replaceLastWord(String other) {
        String text = text();
        setText(text.substring(0, lastWordAt(text)) + other);
    }

    private static int lastWordAt(String text) {
        int wordAt = text.length();
        while (wordAt > 0 && isPartOfWord(text.charAt(wordAt - 1))) {
            wordAt--;
        }
        return wordAt;
    }

    private static boolean isPartOfWord(char letter) {
        return Character.isLetterOrDigit(letter);
    }
}
