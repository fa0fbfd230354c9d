package vn.motcua.province.fleet;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.motcua.province.http.Sha256;

/**
 * A one-time code: ten characters of Crockford's base-32, 50 bits. The first two characters say
 * which code is meant, so that a wrong try counts against that one only.
 *
 * @param text ten characters without hyphens
 */
record EnrolmentCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int SELECTOR = 2;

    static EnrolmentCode random(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new EnrolmentCode(text.toString());
    }

    /** Reads what a person typed: any case, hyphens and spaces, O for 0, I and L for 1. */
    static Optional<EnrolmentCode> typed(String typed) {
        String text =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        boolean isCode =
                text.length() == LENGTH
                        && text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return isCode ? Optional.of(new EnrolmentCode(text)) : Optional.empty();
    }

    String selector() {
        return text.substring(0, SELECTOR);
    }

    String hash() {
        return Sha256.hex(text);
    }

    /** In two groups, as it is read out. */
    String spoken() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }
}
