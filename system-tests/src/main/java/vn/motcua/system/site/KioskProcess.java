package vn.motcua.system.site;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One program of a kiosk as a process of its own, as on a real site; it can be killed. */
public final class KioskProcess implements AutoCloseable {
    private static final Duration READY_MAX = Duration.ofSeconds(90);
    private static final Duration END_MAX = Duration.ofSeconds(60);
    private static final List<String> JVM_FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Djava.awt.headless=true",
                    "-Djdk.virtualThreadScheduler.parallelism=8",
                    "-Dprism.order=sw",
                    "-Xlog:aot*=off",
                    "-Xlog:cds*=off");

    private final Process process;

    private KioskProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts {@code main} and returns when it says "ready". Its complaints go to {@code log}.
     *
     * @param flags of the virtual machine, besides the usual ones
     * @throws IOException if it ends before, or is not ready in time
     */
    public static KioskProcess start(
            Class<?> main, List<String> flags, Path log, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(program("java"));
        command.addAll(JVM_FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(arguments);
        KioskProcess started =
                new KioskProcess(
                        new ProcessBuilder(command)
                                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                                .start());
        started.awaitReady(log);
        return started;
    }

    /** A program of the running JDK. */
    static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** This machine's class path without the trials themselves; jars alone can be archived. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                        .filter(each -> !each.contains("test-classes"))
                        .toList());
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        Thread watchdog =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                if (!ready.await(READY_MAX.toSeconds(), TimeUnit.SECONDS)) {
                                    kill();
                                }
                            } catch (InterruptedException ended) {
                                Thread.currentThread().interrupt();
                            }
                        });
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        while (line != null && !line.startsWith("ready")) {
            line = said.readLine();
        }
        ready.countDown();
        watchdog.join();
        if (line == null) {
            throw new IOException("not ready; it said: " + Files.readString(log));
        }
    }

    /** Types a line into the program. */
    public void tell(String line) throws IOException {
        process.outputWriter().write(line);
        process.outputWriter().newLine();
        process.outputWriter().flush();
    }

    /** The next line that the program says. */
    public String hear() throws IOException {
        String line = process.inputReader().readLine();
        if (line == null) {
            throw new IOException("the program ended");
        }
        return line;
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    public void kill() {
        boolean _ = process.toHandle().destroyForcibly();
    }

    public void awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(END_MAX.toSeconds(), TimeUnit.SECONDS)) {
            throw new IOException("process %d does not end".formatted(process.pid()));
        }
    }

    /** Writes all objects that the program can still reach into a file. */
    public void dumpHeap(Path file) throws IOException, InterruptedException {
        Process jcmd =
                new ProcessBuilder(
                                program("jcmd"),
                                Long.toString(process.pid()),
                                "GC.heap_dump",
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0 || !Files.exists(file)) {
            throw new IOException("no heap dump: " + said);
        }
    }

    /** Asks the program to end, as systemd does. */
    @Override
    public void close() {
        boolean _ = process.toHandle().destroy();
        try {
            awaitEnd();
        } catch (IOException stubborn) {
            kill();
        } catch (InterruptedException stop) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
