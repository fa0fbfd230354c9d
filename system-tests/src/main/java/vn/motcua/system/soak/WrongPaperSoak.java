package vn.motcua.system.soak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.motcua.local.archive.Word;
import vn.motcua.local.document.TextReader;
import vn.motcua.local.kind.PaperKinds;
import vn.motcua.local.page.PageCheck;
import vn.motcua.local.page.Straight;
import vn.motcua.local.picture.Picture;
import vn.motcua.system.page.TitlePage;

/** Somebody lays another paper onto the glass than was asked for, or the right one. */
final class WrongPaperSoak implements Soak {
    private static final double RECALL_MIN = 0.95;
    private static final double FALSE_MAX = 0.02;

    private final PaperKinds kinds = PaperKinds.shipped();

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public String about() {
        return "at least 95 % of wrong papers are told by their title, at most 2 % of right ones";
    }

    @Override
    public int rounds() {
        return 54;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        List<List<String>> titles = titles();
        var lot = new Random(seed);
        int read = 0;
        int told = 0;
        int falsely = 0;
        for (int round = 0; round < rounds; round++) {
            int laid = round % titles.size();
            int asked = (laid + lot.nextInt(1, titles.size())) % titles.size();
            List<String> names = titles.get(laid);
            Picture page = straight(TitlePage.drawn(names.get(lot.nextInt(names.size())), lot));
            List<Word> words = TextReader.wordsOf(page);
            if (words.isEmpty()) {
                continue; // Tesseract gives way to all others, and is given up after a while.
            }
            read++;
            boolean isTold = isDoubted(titles.get(asked), words, page);
            told += isTold ? 1 : 0;
            falsely += isDoubted(names, words, page) ? 1 : 0;
            if (!isTold) {
                System.out.printf("  %s passed for %s%n", names, titles.get(asked));
            }
        }
        return verdict(told, falsely, read);
    }

    private static Picture straight(Picture page) {
        return Straight.of(page, PageCheck.of(page));
    }

    private boolean isDoubted(List<String> asked, List<Word> words, Picture page) {
        return kinds.otherThan(String.join(" | ", asked), words, page.heightPx()).isPresent();
    }

    /** Of each kind of paper that is known, all its titles. */
    private static List<List<String>> titles() throws IOException {
        try (InputStream file = PaperKinds.class.getResourceAsStream("kinds.txt")) {
            if (file == null) {
                throw new IOException("no resource kinds.txt");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> List.of(line.split(" *\\| *", -1))).toList();
        }
    }

    private static List<String> verdict(int told, int falsely, int read) {
        System.out.printf("  wrong papers told %d of %d%n", told, read);
        System.out.printf("  right papers doubted %d of %d%n", falsely, read);
        List<String> complaints = new ArrayList<>();
        if (read == 0) {
            complaints.add("no page was read; is Tesseract here?");
        }
        if (told < read * RECALL_MIN) {
            complaints.add("%d wrong papers of %d were told".formatted(told, read));
        }
        if (falsely > read * FALSE_MAX) {
            complaints.add("%d right papers of %d were doubted".formatted(falsely, read));
        }
        return complaints;
    }
}
