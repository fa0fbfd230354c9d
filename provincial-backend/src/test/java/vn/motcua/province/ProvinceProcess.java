package vn.motcua.province;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A province in a process of its own, started as on a real site, that can be killed. */
final class ProvinceProcess implements AutoCloseable {
    private static final String READY = "ready http://127.0.0.1:";

    private final Process process;
    private final int port;

    private ProvinceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it says that it is ready. */
    static ProvinceProcess start(Path config, Path log) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "--config",
                                config.toString())
                        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        BufferedReader words = process.inputReader(StandardCharsets.UTF_8);
        String line = words.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = words.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the province did not start; see " + log);
        }
        return new ProvinceProcess(process, Integer.parseInt(line.substring(READY.length())));
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As a power cut ends it. */
    void kill() {
        process.destroyForcibly();
    }

    /** As a technician ends it; gives the exit status. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        int _ = process.waitFor();
    }
}
