package vn.motcua.ui.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.motcua.contract.screen.VisitorInput;

/**
 * The screen's line to its local server: frames come in, touches go out in their order. A server
 * that is not there, or goes, is looked for again until it is back.
 */
public final class LocalServerClient implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LocalServerClient.class.getName());

    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
    private static final Duration LOST_AFTER = Duration.ofSeconds(5);
    private static final int WAITING_MAX = 100;

    private final Path runFolder;
    private final ServerEvents events;
    private final BlockingQueue<VisitorInput> inputs = new LinkedBlockingQueue<>(WAITING_MAX);
    private final Thread listening;
    private final Thread sending;
    private volatile Door door = new Door(URI.create("http://127.0.0.1:1"), "");
    private volatile CompletableFuture<HttpClient> http = newLine();
    private volatile InputStream stream = InputStream.nullInputStream();
    private volatile boolean closed;

    /** Where the server is and what opens it; both change when it starts anew. */
    private record Door(URI address, String token) {
        HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(address.resolve(path))
                    .header("Authorization", "Bearer " + token);
        }
    }

    /**
     * @param runFolder where the server writes its port and token
     */
    public LocalServerClient(Path runFolder, ServerEvents events) {
        this.runFolder = runFolder;
        this.events = events;
        listening = Thread.ofPlatform().name("screen-listen").daemon().unstarted(this::listen);
        sending = Thread.ofPlatform().name("screen-send").daemon().unstarted(this::send);
    }

    /** Made on another thread, since it takes longer than a screen may wait. */
    private static CompletableFuture<HttpClient> newLine() {
        return CompletableFuture.supplyAsync(() ->
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(2))
                        .build());
    }

    public void start() {
        listening.start();
        sending.start();
    }

    /** Sends a touch; returns at once. When the server is gone the touch is forgotten. */
    public void send(VisitorInput input) {
        if (!inputs.offer(input)) {
            LOG.log(System.Logger.Level.WARNING, "the server takes no touches");
        }
    }

    /**
     * The picture of a scanned page; empty when it is gone. Blocks; never on the drawing thread.
     */
    public Optional<InputStream> page(String id) {
        try {
            HttpResponse<InputStream> answer =
                    http.join()
                            .send(
                                    door.request("/v1/pages/" + id)
                                            .timeout(Duration.ofSeconds(5))
                                            .GET()
                                            .build(),
                                    BodyHandlers.ofInputStream());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Goes on over a new line: the buffers of the old one hold what was last heard and sent. What
     * is under way is not broken off, and the server tells anew what is shown.
     */
    public void forget() {
        CompletableFuture<HttpClient> old = http;
        http = newLine();
        try {
            stream.close();
        } catch (IOException closing) {
            LOG.log(System.Logger.Level.DEBUG, "the old stream did not close", closing);
        }
        old.join().shutdown();
    }

    /** Sends the dock a picture of the screen. Blocks; never on the drawing thread. */
    public void picture(byte[] png) {
        try {
            HttpResponse<Void> answer =
                    http.join()
                            .send(
                                    door.request("/v1/dock/picture")
                                            .header("Content-Type", "image/png")
                                            .timeout(Duration.ofSeconds(5))
                                            .PUT(BodyPublishers.ofByteArray(png))
                                            .build(),
                                    BodyHandlers.discarding());
            LOG.log(System.Logger.Level.DEBUG, "picture {0}", answer.statusCode());
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "no server for the picture");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void send() {
        try {
            while (!closed) {
                VisitorInput input = inputs.take();
                HttpRequest request =
                        door.request("/v1/actions")
                                .header("Content-Type", "application/json")
                                .timeout(Duration.ofSeconds(5))
                                .POST(
                                        BodyPublishers.ofByteArray(
                                                FrameReader.JSON.writeValueAsBytes(input)))
                                .build();
                post(request);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(HttpRequest request) throws InterruptedException {
        try {
            int status = http.join().send(request, BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                LOG.log(System.Logger.Level.WARNING, "a touch was answered with {0}", status);
            }
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.WARNING, "no server for a touch");
        }
    }

    private void listen() {
        long heardNanos = System.nanoTime();
        boolean told = false;
        while (!closed) {
            HttpClient line = http.join();
            if (listenOnce(line)) {
                heardNanos = System.nanoTime();
                told = false;
            }
            if (!told && System.nanoTime() - heardNanos > LOST_AFTER.toNanos()) {
                events.lost();
                told = true;
            }
            if (line.equals(http.join())) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }

    /** Listens until the stream ends; whether anything was heard. */
    private boolean listenOnce(HttpClient line) {
        try {
            door = findDoor();
            HttpResponse<InputStream> answer =
                    line.send(
                            door.request("/v1/screen").GET().build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                return false;
            }
            stream = answer.body();
            hear(stream);
            return true;
        } catch (IOException | IllegalArgumentException notThere) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Door findDoor() throws IOException {
        String port = Files.readString(runFolder.resolve("port")).strip();
        String token = Files.readString(runFolder.resolve("ui-token")).strip();
        return new Door(URI.create("http://127.0.0.1:" + port), token);
    }

    private void hear(InputStream stream) {
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String event = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    tell(event, line.substring(6));
                }
            }
        } catch (IOException ended) {
            LOG.log(System.Logger.Level.DEBUG, "the server's stream ended");
        } catch (JacksonException foreign) {
            LOG.log(System.Logger.Level.ERROR, "the server speaks another version");
        }
    }

    private void tell(String event, String data) {
        switch (event) {
            case "screen" -> events.frame(FrameReader.read(data));
            case "tap" -> {
                JsonNode tap = FrameReader.JSON.readTree(data);
                events.tap(tap.get("x").asDouble(), tap.get("y").asDouble());
            }
            case "watch" -> events.watch(FrameReader.JSON.readTree(data).get("on").asBoolean());
            default -> LOG.log(System.Logger.Level.DEBUG, "an event of another version");
        }
    }

    @Override
    public void close() {
        closed = true;
        HttpClient last = http.join();
        last.shutdownNow();
        listening.interrupt();
        sending.interrupt();
        try {
            boolean _ = last.awaitTermination(Duration.ofSeconds(1));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
