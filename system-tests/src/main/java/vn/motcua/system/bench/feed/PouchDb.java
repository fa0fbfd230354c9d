package vn.motcua.system.bench.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** PouchDB with its own server, each a process of Node, kept in the user's cache. */
final class PouchDb implements AutoCloseable {
    private static final List<String> PACKAGES =
            List.of("pouchdb@9.0.0", "express-pouchdb@4.2.0", "express@4.21.2");

    /** Of a process of Node; a machine that is slower than this has no figure of it. */
    private static final String LIFE_SECONDS_MAX = "240";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path home;
    private final Path folder;
    private final Process server;
    private final String port;

    /**
     * @param folder for its databases
     * @param documents a JSON object with {@code _id} on each line
     */
    PouchDb(Path folder, Path documents) throws IOException, InterruptedException {
        this.folder = folder;
        home = installed();
        server =
                node(
                        "serve",
                        Files.createDirectories(folder.resolve("server")),
                        documents.toString());
        BufferedReader out = server.inputReader();
        port = said(out, "port ");
    }

    /** Copies all documents into a fresh client; milliseconds until it has that one. */
    double copy(int round, String id) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("client-" + round));
        Process client = node("copy", place, port, id);
        try {
            return Double.parseDouble(said(client.inputReader(), "ms "));
        } finally {
            Process _ = client.destroyForcibly();
        }
    }

    private static String said(BufferedReader out, String key) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(key)) {
                return line.substring(key.length());
            }
        }
        throw new IOException("PouchDB ended early");
    }

    private Process node(String role, Path place, String... rest) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("timeout", LIFE_SECONDS_MAX, "node", "pouchdb.js", role));
        command.add(place.toString());
        command.addAll(List.of(rest));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path installed() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("user.home"), ".cache", "motcua-bench", "pouchdb");
        Files.createDirectories(home);
        if (!Files.exists(home.resolve("node_modules/express-pouchdb"))) {
            List<String> command =
                    new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund"));
            command.add("--prefix");
            command.add(home.toString());
            command.addAll(PACKAGES);
            Process npm = new ProcessBuilder(command).inheritIO().start();
            if (!npm.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES) || npm.exitValue() != 0) {
                Process _ = npm.destroyForcibly();
                throw new IOException("npm did not install PouchDB");
            }
        }
        try (InputStream script =
                Objects.requireNonNull(PouchDb.class.getResourceAsStream("pouchdb.js"))) {
            long _ =
                    Files.copy(
                            script,
                            home.resolve("pouchdb.js"),
                            StandardCopyOption.REPLACE_EXISTING);
        }
        return home;
    }

    @Override
    public void close() {
        Process _ = server.destroyForcibly();
    }
}
