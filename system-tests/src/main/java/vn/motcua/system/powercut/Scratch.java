package vn.motcua.system.powercut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder in memory, where thousands of small disks are made and thrown away. */
public final class Scratch implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** In memory where that can be, else where temporary files lie. */
    public static Scratch make() throws IOException {
        String name = "motcua-power-cuts-";
        return new Scratch(
                Files.isWritable(MEMORY)
                        ? Files.createTempDirectory(MEMORY, name)
                        : Files.createTempDirectory(name));
    }

    public Path folder() {
        return folder;
    }

    static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    @Override
    public void close() {
        try {
            remove(folder);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
