package vn.motcua.system.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Words that people left at a kiosk, and where they can still be found: in UTF-8 and UTF-16, in
 * base64, and inside whatever deflate packed.
 */
final class Markers {
    private static final int SECOND_BYTES = 0x01_5e_9c_da;
    private static final int UNPACKED_MAX = 64 << 20;

    /** A way begins with so many letters; by them all ways are looked for in one go. */
    private static final int BEGINNING = 8;

    private final Map<String, List<Way>> waysByBeginning = new HashMap<>();
    private final BitSet beginnings = new BitSet(1 << Character.SIZE);

    /** How a word may stand in a file, as letters of ISO 8859-1. */
    private record Way(String word, String written) {}

    void add(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        addWay(word, bytes(utf8));
        addWay(word, bytes(word.getBytes(StandardCharsets.UTF_16LE)));
        addWay(word, bytes(word.getBytes(StandardCharsets.UTF_16BE)));
        for (int shift = 0; shift < 3; shift++) {
            addWay(word, base64(utf8, shift));
        }
    }

    private void addWay(String word, String written) {
        if (written.length() < BEGINNING) {
            throw new IllegalArgumentException(word + " is too short to be looked for");
        }
        beginnings.set(firstTwo(written, 0));
        boolean _ =
                waysByBeginning
                        .computeIfAbsent(written.substring(0, BEGINNING), _ -> new ArrayList<>())
                        .add(new Way(word, written));
    }

    private static int firstTwo(String text, int at) {
        return text.charAt(at) << Byte.SIZE | text.charAt(at + 1);
    }

    /** What its base64 looks like inside a longer text, when it begins after so many bytes. */
    private static String base64(byte[] word, int shift) {
        byte[] shifted = new byte[shift + word.length];
        System.arraycopy(word, 0, shifted, shift, word.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        // The letters at both ends depend on the neighbours.
        return text.substring(shift == 0 ? 0 : shift + 1, text.length() - 1);
    }

    /** Each word that is there, with its file; files that go meanwhile hold nothing. */
    List<String> below(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                in(file).forEach(word -> found.add(word + " in " + file));
            }
        }
        return found;
    }

    private Set<String> in(Path file) throws IOException {
        try {
            byte[] raw = Files.readAllBytes(file);
            Set<String> found = new LinkedHashSet<>();
            look(bytes(raw), found);
            for (int at = 0; at + 1 < raw.length; at++) {
                if (raw[at] == 0x78 && isSecond(raw[at + 1])) {
                    look(bytes(unpacked(raw, at)), found);
                }
            }
            return found;
        } catch (NoSuchFileException gone) {
            return Set.of();
        }
    }

    private void look(String text, Set<String> found) {
        for (int at = 0; at + BEGINNING <= text.length(); at++) {
            if (beginnings.get(firstTwo(text, at))) {
                int from = at;
                waysByBeginning.getOrDefault(text.substring(at, at + BEGINNING), List.of()).stream()
                        .filter(way -> text.startsWith(way.written(), from))
                        .forEach(way -> found.add(way.word()));
            }
        }
    }

    private static boolean isSecond(byte flags) {
        int wanted = flags & 0xff;
        return Stream.of(24, 16, 8, 0).anyMatch(shift -> (SECOND_BYTES >> shift & 0xff) == wanted);
    }

    /** What comes out until it is no deflate any more. */
    private static byte[] unpacked(byte[] raw, int from) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(raw, from, raw.length - from);
            byte[] out = new byte[1 << 16];
            int length = 0;
            for (int more = 1; more > 0 && length < UNPACKED_MAX; length += more) {
                if (length == out.length) {
                    out = Arrays.copyOf(out, 2 * length);
                }
                more = inflated(inflater, out, length);
            }
            return Arrays.copyOf(out, length);
        }
    }

    private static int inflated(Inflater inflater, byte[] out, int length) {
        try {
            return inflater.inflate(out, length, out.length - length);
        } catch (DataFormatException notPacked) {
            return 0;
        }
    }

    /** Bytes as letters, which can be searched fast. */
    private static String bytes(byte[] raw) {
        return new String(raw, StandardCharsets.ISO_8859_1);
    }
}
