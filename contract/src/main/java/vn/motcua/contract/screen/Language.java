package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A language of the screen.
 *
 * @param tag BCP 47 primary tag, two or three letters, e.g. {@code vi}; names the language bundle
 */
public record Language(@JsonValue String tag) {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}");

    public static final Language VIETNAMESE = new Language("vi");
    public static final Language ENGLISH = new Language("en");

    @JsonCreator
    public Language {
        if (!FORM.matcher(tag).matches()) {
            throw new IllegalArgumentException("language tag '%s'; write e.g. vi".formatted(tag));
        }
    }
}
