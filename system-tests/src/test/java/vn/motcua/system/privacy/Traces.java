package vn.motcua.system.privacy;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a visitor brought, and where bytes of it can be found. */
final class Traces {
    private static final int RUN = 48;

    private final Map<String, List<byte[]>> patterns = new LinkedHashMap<>();

    /** Words, in every way in which Java keeps them. */
    void words(String name, String words) {
        List<byte[]> ways = new ArrayList<>();
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            ways.add(words.getBytes(charset));
        }
        patterns.put(name, ways);
    }

    /** A row of pixels of one colour, in every order in which pictures are kept in memory. */
    void colour(String name, Color colour) {
        int red = colour.getRed();
        int green = colour.getGreen();
        int blue = colour.getBlue();
        patterns.put(
                name,
                List.of(
                        run(red, green, blue),
                        run(blue, green, red),
                        run(0xff, red, green, blue),
                        run(blue, green, red, 0xff)));
    }

    private static byte[] run(int... pixel) {
        var row = new ByteArrayOutputStream();
        for (int count = 0; count < RUN; count++) {
            for (int part : pixel) {
                row.write(part);
            }
        }
        return row.toByteArray();
    }

    List<String> names() {
        return List.copyOf(patterns.keySet());
    }

    /** The names of what the file holds. */
    List<String> in(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(way -> holds(bytes, way)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same for all files below a folder; each name with its file. */
    List<String> below(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                in(file).forEach(name -> found.add(name + " in " + folder.relativize(file)));
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        int last = bytes.length - wanted.length;
        for (int at = 0; at <= last; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
