package vn.motcua.local.event;

import java.util.regex.Pattern;

/**
 * A word that cannot be a citizen's: a key, a stream, a file name of ours.
 *
 * @param value 1 to 64 of ASCII letters, digits, point, hyphen and underscore; anything else is
 *     replaced by {@code other}
 */
public record SafeWord(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public SafeWord {
        if (!FORM.matcher(value).matches()) {
            value = "other";
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
