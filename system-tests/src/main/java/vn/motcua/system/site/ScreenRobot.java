package vn.motcua.system.site;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.VisitorInput;

/**
 * A screen without a picture: hears a local server's frames over HTTP and answers with touches, as
 * the real screen does. One connection; when the server is gone, waiting ends with an error.
 */
public final class ScreenRobot implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);
    private static final int TOUCHES_MAX = 15;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final URI server;
    private final String token;
    private final InputStream stream;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Optional<ScreenFrame> latest = Optional.empty();
    private boolean gone;

    /**
     * @throws IOException if no server answers at {@code port}
     */
    public ScreenRobot(int port, String token) throws IOException, InterruptedException {
        this.server = URI.create("http://127.0.0.1:" + port);
        this.token = token;
        var answer = http.send(request("/v1/screen").GET().build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException("the event stream answered " + answer.statusCode());
        }
        this.stream = answer.body();
        Thread.ofVirtual().name("screen-robot").start(this::listen);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(ANSWERS_WITHIN)
                .header("Authorization", "Bearer " + token);
    }

    private void listen() {
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String event = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("data:") && event.equals("screen")) {
                    hear(JSON.readValue(line.substring(5), ScreenFrame.class));
                }
            }
        } catch (IOException closed) {
            // The server ended or was killed; those who wait are told below.
        } finally {
            lock.lock();
            try {
                gone = true;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private void hear(ScreenFrame frame) {
        lock.lock();
        try {
            latest = Optional.of(frame);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The newest frame that fits, at once if it is shown already. */
    public ScreenFrame await(Predicate<ScreenFrame> wanted, Duration limit)
            throws InterruptedException, IOException {
        return find(wanted, limit)
                .orElseThrow(() -> new IOException("waited in vain; last shown: " + lastKind()));
    }

    /**
     * As {@link #await}, but empty when it does not come in time.
     *
     * @throws IOException if the server is gone
     */
    public Optional<ScreenFrame> find(Predicate<ScreenFrame> wanted, Duration limit)
            throws InterruptedException, IOException {
        long nanos = limit.toNanos();
        lock.lock();
        try {
            while (true) {
                Optional<ScreenFrame> fitting = latest.filter(wanted);
                if (fitting.isPresent()) {
                    return fitting;
                }
                if (gone) {
                    throw new IOException("the server is gone; last shown: " + lastKind());
                }
                if (nanos <= 0) {
                    return Optional.empty();
                }
                nanos = changed.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** What the visitor saw last, when the server is gone and nothing more can come. */
    public Optional<ScreenFrame> lastEver(Duration limit) throws InterruptedException {
        long nanos = limit.toNanos();
        lock.lock();
        try {
            while (!gone && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return latest;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a screen of this kind. */
    public <S extends ScreenState> S await(Class<S> kind, Duration limit)
            throws InterruptedException, IOException {
        return kind.cast(await(frame -> kind.isInstance(frame.state()), limit).state());
    }

    private String lastKind() {
        return latest.map(frame -> frame.state().getClass().getSimpleName()).orElse("nothing");
    }

    /** Touches what is shown now. */
    public void touch(VisitorAction action) throws IOException, InterruptedException {
        long frame;
        lock.lock();
        try {
            frame = latest.map(ScreenFrame::number).orElse(0L);
        } finally {
            lock.unlock();
        }
        int status = send(new VisitorInput(frame, action));
        if (status != 204) {
            throw new IOException("%s was answered with %d".formatted(action, status));
        }
    }

    /**
     * Touches until the wanted screen comes: a touch that crosses a change of the screen does
     * nothing, so people touch again.
     */
    public ScreenFrame go(VisitorAction action, Predicate<ScreenFrame> leadsTo)
            throws IOException, InterruptedException {
        for (int attempt = 0; attempt < TOUCHES_MAX; attempt++) {
            touch(action);
            var shown = find(leadsTo, PATIENCE);
            if (shown.isPresent()) {
                return shown.get();
            }
        }
        return await(leadsTo, Duration.ZERO);
    }

    /** The same for a screen of this kind. */
    @CanIgnoreReturnValue
    public <S extends ScreenState> S go(VisitorAction action, Class<S> leadsTo)
            throws IOException, InterruptedException {
        return leadsTo.cast(go(action, frame -> leadsTo.isInstance(frame.state())).state());
    }

    /** Posts an input as it is and returns the HTTP status. */
    public int send(VisitorInput input) throws IOException, InterruptedException {
        var body = HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(input));
        var request =
                request("/v1/actions")
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofSeconds(5))
                        .POST(body)
                        .build();
        return http.send(request, _ -> BodySubscribers.discarding()).statusCode();
    }

    @Override
    public void close() {
        http.shutdownNow();
        try {
            var _ = http.awaitTermination(Duration.ofSeconds(2));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
