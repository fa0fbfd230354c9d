package vn.motcua.local.dossier;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A web address taken apart to find the code in it. It is never opened. */
final class LookUpLink {
    private static final Set<String> CODE_NAMES = Set.of("mahoso", "ma", "code");

    private LookUpLink() {}

    static boolean isLink(String plain) {
        return begins(plain, "http://") || begins(plain, "https://") || begins(plain, "www.");
    }

    /** The parameters named for codes, then the last part of the path, then other parameters. */
    static List<String> candidates(String link) {
        List<String> candidates = new ArrayList<>();
        List<String> others = new ArrayList<>();
        String path = "";
        for (String part : link.split("[?&#]", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                path = part;
            } else if (CODE_NAMES.contains(part.substring(0, equals).toLowerCase(Locale.ROOT))) {
                candidates.add(decoded(part.substring(equals + 1)));
            } else {
                others.add(decoded(part.substring(equals + 1)));
            }
        }
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        candidates.add(decoded(trimmed.substring(trimmed.lastIndexOf('/') + 1)));
        candidates.addAll(others);
        return candidates;
    }

    private static String decoded(String part) {
        try {
            return CodeText.joined(CodeText.plain(URLDecoder.decode(part, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException brokenEscape) {
            return part;
        }
    }

    private static boolean begins(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length());
    }
}
