package vn.motcua.system.bench.device;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What a Vietnamese proof prints: every letter with a mark, and names of nobody. */
final class ProofText {
    private static final List<String> FRAMES =
            List.of(
                    "t-a-m", "c-ă-n", "t-â-n", "k-e-m", "m-ê-n", "t-i-m", "c-o-n", "t-ô-n", "s-ơ-n",
                    "ch-u-n", "m-ư-n", "k-y-");
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
    private static final List<String> FAMILY =
            List.of(
                    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng",
                    "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý");
    private static final List<String> MIDDLE =
            List.of("Thị", "Văn", "Đức", "Ngọc", "Hữu", "Quốc", "Thuỳ", "Kiều", "Xuân", "Bảo");
    private static final List<String> GIVEN =
            List.of(
                    "Hường", "Ánh", "Tuấn", "Yến", "Phượng", "Quỳnh", "Nghĩa", "Dũng", "Thảo", "Mỹ",
                    "Uyên", "Hiệp", "Lộc", "Trưởng", "Ẩn", "Đạt", "Vỹ", "Thuận", "Diễm", "Khuê",
                    "Sửu", "Toản", "Ổn", "Ích");

    private ProofText() {}

    /**
     * A word for each of the 134 letters, small and capital, 67 each: the only one with a mark in
     * it. Programs that read letters read words.
     */
    static List<String> words() {
        List<String> small = new ArrayList<>(List.of("đi"));
        for (String frame : FRAMES) {
            String[] parts = frame.split("-", -1);
            if (parts[1].charAt(0) > 'z') {
                small.add(parts[0] + parts[1] + parts[2]);
            }
            TONES.chars()
                    .forEach(tone -> {
                        String letter =
                                Normalizer.normalize(parts[1] + (char) tone, Normalizer.Form.NFC);
                        small.add(parts[0] + letter + parts[2]);
                    });
        }
        List<String> all = new ArrayList<>(small);
        small.forEach(word -> all.add(word.toUpperCase(Locale.ROOT)));
        return all;
    }

    /** Names of nobody: three words drawn by lot. */
    static List<String> names(int count, long seed) {
        var lot = new Random(seed);
        List<String> names = new ArrayList<>();
        while (names.size() < count) {
            names.add("%s %s %s".formatted(one(FAMILY, lot), one(MIDDLE, lot), one(GIVEN, lot)));
        }
        return names;
    }

    private static String one(List<String> words, Random lot) {
        return words.get(lot.nextInt(words.size()));
    }
}
