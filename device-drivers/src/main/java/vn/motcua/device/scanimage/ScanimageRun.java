package vn.motcua.device.scanimage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One run of the program, from its start to its certain end. */
final class ScanimageRun implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ScanimageRun.class.getName());
    private static final Duration GOODBYE = Duration.ofSeconds(3);
    private static final int WORDS_MAX = 50;

    private final Process process;
    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
    private final Deque<String> words = new ArrayDeque<>();
    private final Thread listening;

    private record Line(String text, boolean isEnd) {}

    private ScanimageRun(Process process) {
        this.process = process;
        listening = listen();
    }

    static ScanimageRun of(ProcessBuilder command) throws IOException {
        var run = new ScanimageRun(command.start());
        Thread _ = Thread.ofPlatform().daemon().name("scanimage-lines").start(run::readLines);
        return run;
    }

    /**
     * The next line of its output; nothing when there is no more.
     *
     * @throws InterruptedIOException if it says nothing for so long
     */
    Optional<String> line(Duration silenceMax) throws InterruptedIOException, InterruptedException {
        Line line = lines.poll(silenceMax.toNanos(), TimeUnit.NANOSECONDS);
        if (line == null) {
            throw new InterruptedIOException("scanimage says nothing");
        }
        return line.isEnd() ? Optional.empty() : Optional.of(line.text());
    }

    /** Whether it ended within the time. */
    boolean hasEnded(Duration wait) throws InterruptedException {
        return process.waitFor(wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Whether it ended without an error; it must have ended. */
    boolean isGood() {
        return process.exitValue() == 0;
    }

    /** What it complained of, in its order; it must have ended. */
    List<String> words() throws InterruptedException {
        listening.join(GOODBYE.toMillis());
        synchronized (words) {
            return new ArrayList<>(words);
        }
    }

    /** Asks it to cancel, which lets the paper out; insists, its children included. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        try {
            process.destroy();
            if (!hasEnded(GOODBYE)) {
                kill(children);
            }
        } catch (InterruptedException hurried) {
            kill(children);
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** At once, as the kiosk stops. */
    void kill() {
        kill(process.descendants().toList());
    }

    private void kill(List<ProcessHandle> children) {
        Process _ = process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private void readLines() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(new Line(line, false));
            }
        } catch (IOException killed) {
            LOG.log(Level.DEBUG, "scanimage was stopped: {0}", killed.getMessage());
        }
        lines.add(new Line("", true));
    }

    private Thread listen() {
        return Thread.ofPlatform().daemon().name("scanimage-words").start(this::readWords);
    }

    private void readWords() {
        try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = errors.readLine(); line != null; line = errors.readLine()) {
                synchronized (words) {
                    words.addLast(line);
                    if (words.size() > WORDS_MAX) {
                        words.removeFirst();
                    }
                }
            }
        } catch (IOException killed) {
            LOG.log(Level.DEBUG, "scanimage was stopped: {0}", killed.getMessage());
        }
    }
}
