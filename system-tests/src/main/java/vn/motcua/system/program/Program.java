package vn.motcua.system.program;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A program that was started and speaks in lines. */
public final class Program implements AutoCloseable {
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(60);
    private static final int LINES_MAX = 10_000;

    /**
     * A line the program wrote.
     *
     * @param heardNanos {@link System#nanoTime} when it was read
     */
    public record Line(String text, long heardNanos) {}

    private final Process process;
    private final long startedNanos;
    private final Path errors;
    private final LinkedBlockingQueue<Line> lines = new LinkedBlockingQueue<>(LINES_MAX);

    private Program(Process process, long startedNanos, Path errors) {
        this.process = process;
        this.startedNanos = startedNanos;
        this.errors = errors;
    }

    /**
     * @param errors what it writes to its standard error is added to it
     */
    public static Program start(Command command, Path errors) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command.words())
                        .redirectError(Redirect.appendTo(errors.toFile()));
        long began = System.nanoTime();
        Program program = new Program(builder.start(), began, errors);
        // Whoever breaks a measurement off leaves nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(program.process::destroy));
        Thread _ = Thread.ofPlatform().name("hear").daemon().start(program::hear);
        return program;
    }

    private void hear() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                if (!lines.offer(new Line(text, System.nanoTime()))) {
                    return;
                }
            }
        } catch (IOException ended) {
            // Those who wait see that the process is gone.
        }
    }

    /**
     * Takes lines until one fits.
     *
     * @throws IOException if none came in time; the message ends with what the program complained
     */
    public Line await(Predicate<String> fits, Duration limit)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Line line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new IOException("waited in vain: " + Files.readString(errors));
            }
            if (fits.test(line.text())) {
                return line;
            }
        }
    }

    /** Writes a line to its standard input. */
    public void tell(String line) throws IOException {
        Writer out = process.outputWriter(StandardCharsets.UTF_8);
        out.write(line + "\n");
        out.flush();
    }

    public long startedNanos() {
        return startedNanos;
    }

    public long pid() {
        return process.pid();
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    public void kill() {
        Process _ = process.destroyForcibly();
    }

    /** Writes all objects that the program can still reach into a file. */
    public void dumpHeap(Path file) throws IOException, InterruptedException {
        Process jcmd =
                new ProcessBuilder(
                                Command.programOfTheJdk("jcmd"),
                                Long.toString(pid()),
                                "GC.heap_dump",
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0 || !Files.exists(file)) {
            throw new IOException("no heap dump: " + said);
        }
    }

    /** Waits until it ended by itself. */
    @CanIgnoreReturnValue
    public boolean awaitEnd(Duration limit) throws InterruptedException {
        return process.waitFor(limit);
    }

    /** Asks it to stop, insists if it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN)) {
                process.destroyForcibly();
            }
            process.outputWriter(StandardCharsets.UTF_8).close();
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
