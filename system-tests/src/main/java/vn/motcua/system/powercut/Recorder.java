package vn.motcua.system.powercut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.system.program.Command;
import vn.motcua.system.program.Program;

/** Has a kiosk work while {@code strace} writes down what it does to its disk. */
final class Recorder {
    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(5);

    /** No write of a kiosk is longer; it keeps a line of a recording whole. */
    private static final String LONGEST_WORD = "4000000";

    private Recorder() {}

    /** Whether programs can be watched on this machine. */
    static boolean isPossible() throws InterruptedException {
        if (!Files.isExecutable(STRACE)) {
            return false;
        }
        try {
            return new ProcessBuilder(STRACE.toString(), "-o", "/dev/null", "true")
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException refused) {
            return false;
        }
    }

    /**
     * @param place empty but for the scans
     * @param words of the kiosk
     * @param troubles of the disk, in the words of {@code strace -e inject=}
     */
    static Recording record(Path place, List<String> words, List<String> troubles)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(place.resolve("kiosk"));
        Path trace = place.resolve("trace");
        Path errors = place.resolve("errors");
        List<String> watched = new ArrayList<>(List.of(STRACE.toString(), "-f", "-y", "-xx"));
        watched.addAll(List.of("--seccomp-bpf", "-s", LONGEST_WORD, "-o", trace.toString()));
        watched.addAll(List.of("-e", "trace=" + Trace.CALLS));
        troubles.forEach(each -> watched.addAll(List.of("-e", "inject=" + each)));
        watched.addAll(Command.ofThisClassPath(RecordedKiosk.class).words());
        watched.addAll(List.of(folder.toString(), place.resolve("scans").toString()));
        watched.addAll(words);
        try (Program program = Program.start(new Command(watched), errors)) {
            if (!program.awaitEnd(ENDS_WITHIN)) {
                throw new IOException("the kiosk does not end: " + Files.readString(errors));
            }
        }
        Recording recording = Trace.read(trace, folder);
        Scratch.remove(folder);
        if (!recording.saidBefore(recording.length()).contains(RecordedKiosk.DONE)) {
            throw new IOException("the kiosk broke off: " + Files.readString(errors));
        }
        return recording;
    }
}
