package vn.motcua.device.scanner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A setting that a scanner offers.
 *
 * @param index its number in requests
 * @param words the allowed numbers, or the least and the greatest if {@code isRange}
 */
record SaneOption(
        int index,
        String name,
        int type,
        int size,
        int abilities,
        boolean isRange,
        List<Integer> words,
        List<String> strings) {
    static final int TYPE_INT = 1;
    static final int TYPE_FIXED = 2;
    static final int TYPE_STRING = 3;
    private static final int SETTABLE = 1;
    private static final int INACTIVE = 32;
    private static final int CONSTRAINT_RANGE = 1;
    private static final int CONSTRAINT_WORDS = 2;
    private static final int CONSTRAINT_STRINGS = 3;

    static SaneOption read(SaneWire wire, int index) throws IOException, InterruptedException {
        String name = wire.string();
        wire.skipString();
        wire.skipString();
        int type = wire.word();
        wire.skipWord();
        int size = wire.length();
        int abilities = wire.word();
        int constraint = wire.word();
        List<Integer> words = new ArrayList<>();
        List<String> strings = new ArrayList<>();
        switch (constraint) {
            case CONSTRAINT_RANGE -> {
                if (wire.isPresent()) {
                    words.add(wire.word());
                    words.add(wire.word());
                    words.add(wire.word());
                }
            }
            case CONSTRAINT_WORDS -> {
                int count = wire.length();
                for (int at = 0; at < count; at++) {
                    words.add(wire.word());
                }
            }
            case CONSTRAINT_STRINGS -> {
                int count = wire.length();
                for (int at = 0; at < count; at++) {
                    strings.add(wire.string());
                }
            }
            default -> {
                // Any value will do.
            }
        }
        boolean isRange = constraint == CONSTRAINT_RANGE;
        // The first word of a list is its length, the last string of a list is none.
        List<Integer> allowed = isRange || words.isEmpty() ? words : words.subList(1, words.size());
        return new SaneOption(index, name, type, size, abilities, isRange, allowed, strings);
    }

    boolean isSettable() {
        return (abilities & SETTABLE) != 0 && (abilities & INACTIVE) == 0;
    }

    /** The allowed number nearest to the wished one, from above if there is one. */
    int nearest(int wished) {
        if (words.isEmpty()) {
            return wished;
        }
        if (isRange) {
            return Math.clamp(wished, words.get(0), words.get(1));
        }
        Optional<Integer> enough =
                words.stream().filter(word -> word >= wished).min(Comparator.naturalOrder());
        return enough.orElseGet(() -> words.stream().max(Comparator.naturalOrder()).orElseThrow());
    }
}
