package vn.motcua.province.dossier;

import java.util.Locale;

/** A name as a kiosk may show it: the family name, and the first letter of each other word. */
public final class MaskedName {
    private MaskedName() {}

    /** "Nguyễn Thị Mẫu" becomes "Nguyễn T*** M***"; a masked name stays as it is. */
    public static String of(String fullName) {
        String[] words = fullName.strip().split("\\s+", -1);
        var masked = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            int first = words[i].offsetByCodePoints(0, 1);
            masked.append(' ')
                    .append(words[i].substring(0, first).toUpperCase(Locale.ROOT))
                    .append("***");
        }
        return masked.toString();
    }
}
