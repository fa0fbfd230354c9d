package vn.motcua.local.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** {@code GET /v1/screen}: server-sent events, one connection a screen, open until it leaves. */
public final class ScreenStreamRoute {
    private static final int HEARTBEAT_SECONDS = 10;

    private final ScreenStream stream;

    public ScreenStreamRoute(ScreenStream stream) {
        this.stream = stream;
    }

    /** Blocks the connection's own virtual thread until the screen is gone. */
    public void serve(ServerRequest request, ServerResponse response) {
        response.header(HeaderNames.CONTENT_TYPE, "text/event-stream")
                .header(HeaderNames.CACHE_CONTROL, "no-store");
        ScreenStream.Listener listener = stream.join();
        try (OutputStream out = response.outputStream()) {
            while (!listener.tooSlow) {
                ScreenStream.Event event =
                        listener.events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                if (event == null) {
                    out.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
                } else {
                    write(out, event);
                }
                out.flush();
            }
        } catch (IOException | UncheckedIOException gone) {
            // The screen left; it connects again when it wants to.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            stream.leave(listener);
        }
    }

    private static void write(OutputStream out, ScreenStream.Event event) throws IOException {
        String lines = "event: %s\ndata: %s\n\n".formatted(event.name(), event.json());
        out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
}
