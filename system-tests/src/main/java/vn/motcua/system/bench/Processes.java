package vn.motcua.system.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program started for a measurement: when it said "ready", what memory it holds. */
final class Processes implements AutoCloseable {
    private final Process process;
    private final long startedNanos;

    private Processes(Process process, long startedNanos) {
        this.process = process;
        this.startedNanos = startedNanos;
    }

    static Path root() {
        return Path.of(System.getProperty("motcua.root", ".")).toAbsolutePath().normalize();
    }

    /** Starts {@code ./kiosk} with these arguments. */
    static Processes kiosk(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(root().resolve("kiosk").toString());
        command.addAll(List.of(arguments));
        return start(command);
    }

    /** Starts a main class of this module with the flags the launcher gives to every program. */
    static Processes java(List<String> flags, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return start(command);
    }

    private static Processes start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("DISPLAY");
        long started = System.nanoTime();
        return new Processes(builder.start(), started);
    }

    /** Milliseconds from the start until a line beginning with {@code word} was printed. */
    double millisUntil(String word, Duration limit) throws IOException {
        BufferedReader lines = process.inputReader();
        List<String> heard = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.add(line);
            if (line.startsWith(word)) {
                double millis = (System.nanoTime() - startedNanos) / 1e6;
                Thread.ofVirtual().start(() -> drain(lines));
                return millis;
            }
            if (System.nanoTime() - startedNanos > limit.toNanos()) {
                break;
            }
        }
        throw new IOException("the program did not say '" + word + "': " + heard);
    }

    private static void drain(BufferedReader lines) {
        try {
            while (lines.readLine() != null) {
                // The pipe must not fill up.
            }
        } catch (IOException ended) {
            // The program is gone.
        }
    }

    /** The proportional set size in MiB, which counts shared pages once. */
    double pssMiB() throws IOException {
        Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        Optional<String> line =
                Files.readAllLines(rollup).stream().filter(l -> l.startsWith("Pss:")).findFirst();
        String kib = line.orElseThrow().replaceAll("[^0-9]", "");
        return Long.parseLong(kib) / 1024.0;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
