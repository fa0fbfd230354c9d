package vn.motcua.system.powercut;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what {@code strace -f -y -xx} wrote: one call of the system a line, every word of a program
 * in hexadecimal digits. What changes files of the folder in a way that is not understood is
 * refused, so that no recording is wrong in silence.
 */
final class Trace {
    /**
     * The calls that are recorded; those that are not understood below must not touch the folder.
     */
    static final String CALLS =
            "openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,"
                    + "sync_file_range,ftruncate,truncate,fallocate,rename,renameat,renameat2,"
                    + "unlink,unlinkat,rmdir,mkdir,mkdirat,link,linkat,symlink,symlinkat,"
                    + "copy_file_range,sendfile,lseek";

    private static final String UNFINISHED = " <unfinished ...>";
    private static final String RESUMED = " resumed>";
    private static final String STANDARD_OUTPUT = "1<";

    /** Memory that programs share, which a start makes anew. */
    private static final String SHARED_MEMORY = "-shm";

    private static final Set<String> SYNCS = Set.of("fsync", "fdatasync");

    private final Path folder;
    private final List<FileOperation> operations = new ArrayList<>();
    private final Map<String, String> unfinished = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();

    private Trace(Path folder) {
        this.folder = folder;
    }

    static Recording read(Path trace, Path folder) throws IOException {
        Trace reading = new Trace(folder);
        try (BufferedReader lines = Files.newBufferedReader(trace, StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reading.line(line);
            }
        }
        return new Recording(folder, reading.operations);
    }

    /** A call that begins on one line and ends on a later one counts where it ends. */
    private void line(String line) {
        int space = line.indexOf(' ');
        String thread = line.substring(0, space);
        String text = line.substring(space).strip();
        if (text.endsWith(UNFINISHED.strip())) {
            String _ =
                    unfinished.put(thread, text.substring(0, text.length() - UNFINISHED.length()));
        } else if (text.startsWith("<... ")) {
            String begun = unfinished.remove(thread);
            String rest = text.substring(text.indexOf(RESUMED) + RESUMED.length());
            call(SystemCall.read(begun + rest));
        } else if (!text.startsWith("+++") && !text.startsWith("---")) {
            call(SystemCall.read(text));
        }
    }

    private void call(SystemCall call) {
        if (call.name().equals("write") && call.words().getFirst().startsWith(STANDARD_OUTPUT)) {
            say(call);
            return;
        }
        List<Path> ours =
                IntStream.range(0, call.words().size())
                        .mapToObj(word -> file(call, word))
                        .flatMap(Optional::stream)
                        .toList();
        if (!ours.isEmpty()) {
            touch(call, ours.getFirst());
        }
    }

    /** What a word names in the folder. */
    private Optional<Path> file(SystemCall call, int word) {
        String text = call.words().get(word);
        boolean mayBeName =
                text.endsWith(">") || (text.startsWith("\"\\x2f") && isName(call, word));
        return mayBeName
                ? call.file(word)
                        .filter(file -> file.startsWith(folder))
                        .filter(file -> !file.toString().endsWith(SHARED_MEMORY))
                : Optional.empty();
    }

    /** What is written may begin like a name. */
    private static boolean isName(SystemCall call, int word) {
        return !call.name().contains("write") || word == 0;
    }

    private void touch(SystemCall call, Path file) {
        if (call.failedWith("EIO") && SYNCS.contains(call.name())) {
            operations.add(new FileOperation.SyncFailed(file));
        }
        if (!call.succeeded()) {
            return;
        }
        switch (call.name()) {
            case "openat" -> opened(call, file);
            case "lseek" -> {
                Long _ = positions.put(call.handle(0), call.number());
            }
            case "write" -> {
                long from = positions.getOrDefault(call.handle(0), 0L);
                Long _ = positions.put(call.handle(0), from + call.number());
                written(call, file, from);
            }
            case "pwrite64" -> written(call, file, call.number(3));
            case "fsync", "fdatasync" -> operations.add(new FileOperation.Synced(file));
            case "ftruncate" -> operations.add(new FileOperation.Cut(file, call.number(1)));
            case "rename" ->
                    operations.add(new FileOperation.Renamed(file, call.file(1).orElseThrow()));
            case "unlink", "rmdir" -> operations.add(new FileOperation.Removed(file));
            case "mkdir" -> operations.add(new FileOperation.FolderMade(file));
            default -> throw new IllegalStateException(call.name() + " is not understood: " + file);
        }
    }

    private void opened(SystemCall call, Path file) {
        Long _ = positions.put(Long.toString(call.number()), 0L);
        if (call.says(2, "O_APPEND")) {
            throw new IllegalStateException("appending is not understood: " + file);
        }
        if (call.says(2, "O_CREAT")) {
            operations.add(new FileOperation.Made(file));
        }
        if (call.says(2, "O_TRUNC")) {
            operations.add(new FileOperation.Cut(file, 0));
        }
    }

    private void written(SystemCall call, Path file, long from) {
        operations.add(new FileOperation.Written(file, from, call.written(1)));
    }

    private void say(SystemCall call) {
        StandardCharsets.UTF_8
                .decode(call.written(1))
                .toString()
                .lines()
                .forEach(line -> operations.add(new FileOperation.Said(line)));
    }
}
