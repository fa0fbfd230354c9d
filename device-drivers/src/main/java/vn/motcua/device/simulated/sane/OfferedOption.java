package vn.motcua.device.simulated.sane;

import java.io.IOException;
import java.util.List;

/**
 * A setting that the simulated scanner offers (SANE standard 1.06, chapter 4.2.9).
 *
 * @param constraint how {@code words} are meant; texts are a list
 */
record OfferedOption(
        String name,
        int type,
        int unit,
        Constraint constraint,
        List<Integer> words,
        List<String> texts) {
    private static final int INT = 1;
    private static final int FIXED = 2;
    private static final int STRING = 3;
    private static final int MM = 3;
    private static final int DPI = 4;
    private static final int CAN_BE_SET_AND_READ = 1 | 4;
    private static final int CAN_BE_READ = 4;
    private static final int TEXT_BYTES = 64;

    /** In the order of the standard's numbers. */
    enum Constraint {
        NONE,
        RANGE,
        WORDS,
        TEXTS
    }

    /** What the scanner has, by number; the first says how many there are, as in every scanner. */
    static List<OfferedOption> all() {
        return List.of(
                new OfferedOption("", INT, 0, Constraint.NONE, List.of(), List.of()),
                texts("source", "Flatbed", "Automatic Document Feeder"),
                texts("mode", "Gray", "Color"),
                new OfferedOption(
                        "resolution",
                        INT,
                        DPI,
                        Constraint.WORDS,
                        List.of(75, 150, 300, 600),
                        List.of()),
                length("tl-x", 210),
                length("tl-y", 297),
                length("br-x", 210),
                length("br-y", 297));
    }

    boolean isText() {
        return type == STRING;
    }

    /** Its value before anybody sets it. */
    Object usual() {
        if (isText()) {
            return texts.getFirst();
        }
        return constraint == Constraint.NONE ? all().size() : words.getLast();
    }

    void describe(SaneReply reply) throws IOException {
        reply.word(0).text(name).text(name).text(name).word(type).word(unit);
        reply.word(isText() ? TEXT_BYTES : Integer.BYTES);
        reply.word(name.isEmpty() ? CAN_BE_READ : CAN_BE_SET_AND_READ);
        reply.word(constraint.ordinal());
        switch (constraint) {
            case NONE -> {}
            case RANGE -> reply.word(0).word(words.get(0)).word(words.get(1)).word(0);
            case WORDS -> {
                reply.word(words.size() + 1).word(words.size());
                for (int word : words) {
                    reply.word(word);
                }
            }
            case TEXTS -> {
                reply.word(texts.size() + 1);
                for (String text : texts) {
                    reply.text(text);
                }
                reply.word(0);
            }
        }
    }

    private static OfferedOption texts(String name, String... texts) {
        return new OfferedOption(name, STRING, 0, Constraint.TEXTS, List.of(), List.of(texts));
    }

    private static OfferedOption length(String name, int maxMm) {
        return new OfferedOption(
                name, FIXED, MM, Constraint.RANGE, List.of(0, maxMm << 16), List.of());
    }
}
