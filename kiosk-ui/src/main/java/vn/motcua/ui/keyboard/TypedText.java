package vn.motcua.ui.keyboard;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.motcua.config.KeyboardConfig;
import vn.motcua.ui.compose.Composer;
import vn.motcua.ui.compose.InputMethod;
import vn.motcua.ui.compose.Tone;
import vn.motcua.ui.compose.ToneStyle;
import vn.motcua.ui.suggest.Suggestions;
import vn.motcua.ui.suggest.Topic;

/**
 * What a visitor has typed into one field, and what may be meant. Holds no nodes, so it survives a
 * change of size or language; it is thrown away with its screen, and with it all that was typed.
 */
public final class TypedText {
    private static final List<String> MAIL_ENDINGS = List.of("@gmail.com", "@yahoo.com");

    private final FieldKind kind;
    private final InputMethod method;
    private final Composer composer;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> suggestions =
            new ReadOnlyObjectWrapper<>(List.of());
    private boolean capitalsSwitched;

    public TypedText(FieldKind kind, InputMethod method, ToneStyle style) {
        this.kind = kind;
        this.method = method;
        composer = new Composer(kind.isVietnamese() ? method : InputMethod.NONE, style);
        show();
    }

    /** As it is typed on this kiosk. */
    public static TypedText into(FieldKind kind, KeyboardConfig keyboard) {
        InputMethod method =
                switch (keyboard.method()) {
                    case LETTERS -> InputMethod.NONE;
                    case TELEX -> InputMethod.TELEX;
                    case VNI -> InputMethod.VNI;
                };
        ToneStyle style =
                switch (keyboard.toneStyle()) {
                    case OLD -> ToneStyle.OLD;
                    case NEW -> ToneStyle.NEW;
                };
        return new TypedText(kind, method, style);
    }

    private static Topic topic(FieldKind kind) {
        return switch (kind) {
            case NAME -> Topic.NAMES;
            case PLACE -> Topic.PLACES;
            case TEXT, CODE, ADDRESS, EMAIL, PHONE, NUMBER -> Topic.WORDS;
        };
    }

    public FieldKind kind() {
        return kind;
    }

    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** Four at most, written as they would stand in the text. */
    public ReadOnlyObjectProperty<List<String>> suggestions() {
        return suggestions.getReadOnlyProperty();
    }

    /** Puts back what was answered before. */
    public void setText(String before) {
        composer.setText(before);
        show();
    }

    public void press(char sign) {
        if (text.get().length() < kind.lengthMax()) {
            composer.press(capitals().write(sign, text.get()));
            show();
        }
    }

    public void tone(Tone tone) {
        composer.tone(tone);
        show();
    }

    public void delete() {
        composer.delete();
        show();
    }

    public void clear() {
        composer.setText("");
        show();
    }

    /** Takes one of the suggestions. */
    public void choose(String suggestion) {
        if (text.get().length() + suggestion.length() > kind.lengthMax()) {
            return;
        }
        if (kind.isVietnamese()) {
            composer.replaceLastWord(suggestion);
            composer.press(' ');
        } else {
            composer.setText(text.get() + suggestion);
        }
        show();
    }

    public void switchCapitals() {
        capitalsSwitched = !capitalsSwitched;
        show();
    }

    boolean isAllCapitals() {
        return capitals() == Capitals.ALL;
    }

    /** No name has digits in it; but whoever types VNI writes its marks and tones with them. */
    boolean needsDigits() {
        return kind != FieldKind.NAME || method == InputMethod.VNI;
    }

    private Capitals capitals() {
        return kind.capitals(capitalsSwitched);
    }

    private void show() {
        text.set(composer.text());
        suggestions.set(suggested());
    }

    private List<String> suggested() {
        if (kind == FieldKind.EMAIL) {
            return text.get().contains("@") ? List.of() : MAIL_ENDINGS;
        }
        String word = composer.lastWord();
        boolean nothingToGoBy = word.isEmpty() && !(kind == FieldKind.NAME && text.get().isEmpty());
        if (!kind.isVietnamese() || nothingToGoBy) {
            return List.of();
        }
        String before = text.get().substring(0, text.get().length() - word.length());
        return Suggestions.about(topic(kind)).forWord(word).stream()
                .map(each -> written(each, word, before))
                .toList();
    }

    private String written(String suggestion, String typed, String before) {
        if (capitals() == Capitals.ALL) {
            return suggestion.toUpperCase(Locale.ROOT);
        }
        char first = suggestion.charAt(0);
        boolean large = !typed.isEmpty() && Character.isUpperCase(typed.charAt(0));
        char written = large ? Character.toUpperCase(first) : capitals().write(first, before);
        boolean asTyped = !typed.isEmpty() && !large;
        return (asTyped ? first : written) + suggestion.substring(1);
    }
}
