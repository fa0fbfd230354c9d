package vn.motcua.device.simulated;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A network scanner made of software that speaks eSCL, as a real scanner in the office does; the
 * pages are JPEG files, sent as they are. Debian's {@code scanimage} scans from it too.
 *
 * <p>May be used by any thread. Its threads do not keep a program alive.
 */
public final class SimulatedScanner implements ScannerHardware {
    private static final Duration SLOW_PAGE = Duration.ofSeconds(4);
    private static final int BODY_BYTES_MAX = 65_536;

    private final SimulatedFeeder feeder = new SimulatedFeeder();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final LoopbackPort port = LoopbackPort.take(0);
    private @Nullable SimulatedCertificate certificate;
    private HttpServer server;

    private SimulatedScanner(@Nullable SimulatedCertificate certificate) {
        this.certificate = certificate;
        server = listen();
    }

    /** Switches a scanner with an empty feeder on, at a free port of the loopback address. */
    public static SimulatedScanner start() {
        return new SimulatedScanner(null);
    }

    /** The same over {@code https}, with a certificate of its own making. */
    public static SimulatedScanner startSecure() {
        return new SimulatedScanner(SimulatedCertificate.make());
    }

    /** The address to configure, e.g. {@code http://127.0.0.1:41234/eSCL}; stays when offline. */
    public synchronized URI address() {
        String scheme = certificate == null ? "http" : "https";
        return URI.create("%s://127.0.0.1:%d/eSCL".formatted(scheme, port.number()));
    }

    /** The fingerprint that its own web page would show; empty without {@code https}. */
    public synchronized String fingerprint() {
        SimulatedCertificate shown = certificate;
        return shown == null ? "" : shown.fingerprint();
    }

    /** Makes another certificate, as a scanner does that was reset; it is secure from then on. */
    public synchronized void renewCertificate() {
        certificate = SimulatedCertificate.make();
        server.stop(0);
        server = listen();
    }

    /** {@inheritDoc} A duplex sheet is two pages. */
    @Override
    public void load(List<Path> jpegs) {
        feeder.load(jpegs);
    }

    @Override
    public int pagesInFeeder() {
        return feeder.pages();
    }

    @Override
    public void takeOut() {
        feeder.takeOut();
    }

    @Override
    public Map<String, Boolean> faults() {
        return Breakable.faults(ScannerFault.values(), this::has);
    }

    @Override
    public void fault(String name, boolean on) {
        fault(ScannerFault.valueOf(name), on);
    }

    public boolean has(ScannerFault fault) {
        return feeder.has(fault);
    }

    /** Breaks or mends something; mending a jam takes the stuck sheet back into the feeder. */
    public synchronized void fault(ScannerFault fault, boolean on) {
        boolean switched = feeder.has(fault) != on;
        feeder.fault(fault, on);
        if (fault == ScannerFault.OFFLINE && switched) {
            if (on) {
                server.stop(0);
            } else {
                server = listen();
            }
        }
    }

    @Override
    public synchronized void close() {
        closed.countDown();
        server.stop(0);
        port.close();
    }

    private HttpServer listen() {
        try {
            HttpServer fresh = create(port.address());
            fresh.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            fresh.createContext("/eSCL", this::answer);
            // The server's own thread takes over whether it keeps the program alive.
            Thread.ofPlatform().daemon().start(fresh::start).join();
            return fresh;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        } catch (InterruptedException unwanted) {
            throw new IllegalStateException("interrupted while starting", unwanted);
        }
    }

    private HttpServer create(InetSocketAddress address) throws IOException {
        SimulatedCertificate shown = certificate;
        if (shown == null) {
            return HttpServer.create(address, 0);
        }
        HttpsServer secure = HttpsServer.create(address, 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(shown.context()));
        return secure;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            String request = exchange.getRequestMethod() + " " + path.length;
            String resource = path.length > 2 ? path[2] : "";
            if (feeder.has(ScannerFault.FORBIDDEN)) {
                exchange.sendResponseHeaders(403, -1);
            } else if (feeder.has(ScannerFault.GARBLED_STATUS)
                    && resource.equals("ScannerStatus")) {
                body(exchange, "<html>");
            } else if (resource.equals("ScannerCapabilities")) {
                xml(exchange, EsclAnswers.capabilities());
            } else if (resource.equals("ScannerStatus")) {
                xml(exchange, EsclAnswers.status(feeder.state(), feeder.adfState(), feeder.jobs()));
            } else if (resource.equals("ScanJobs") && request.equals("POST 3")) {
                begin(exchange);
            } else if (resource.equals("ScanJobs") && request.equals("DELETE 4")) {
                exchange.sendResponseHeaders(feeder.cancel(path[3]) ? 200 : 404, -1);
            } else if (request.equals("GET 5") && path[4].equals("NextDocument")) {
                page(exchange, path[3]);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void begin(HttpExchange exchange) throws IOException {
        String settings =
                new String(
                        exchange.getRequestBody().readNBytes(BODY_BYTES_MAX),
                        StandardCharsets.UTF_8);
        if (!settings.contains("ScanSettings")) {
            exchange.sendResponseHeaders(400, -1);
        } else if (feeder.isPulling()) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            exchange.sendResponseHeaders(503, -1);
        } else {
            Optional<String> job = feeder.begin(settings.contains(">Feeder<"));
            job.ifPresent(
                    id -> exchange.getResponseHeaders().set("Location", "/eSCL/ScanJobs/" + id));
            exchange.sendResponseHeaders(job.isPresent() ? 201 : 409, -1);
        }
    }

    private void page(HttpExchange exchange, String job) throws IOException {
        if (feeder.has(ScannerFault.SLOW) && isClosedWithin(SLOW_PAGE)) {
            return;
        }
        switch (feeder.pull(job)) {
            case SimulatedFeeder.Pull.Refused(int status) ->
                    exchange.sendResponseHeaders(status, -1);
            case SimulatedFeeder.Pull.Page(Path jpeg, boolean isFaulty) ->
                    send(exchange, job, Files.readAllBytes(jpeg), isFaulty);
        }
    }

    private void send(HttpExchange exchange, String job, byte[] image, boolean isFaulty)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
        if (isFaulty && feeder.has(ScannerFault.EMPTY_BODY)) {
            feeder.abort(job);
            exchange.sendResponseHeaders(200, -1);
        } else if (isFaulty && feeder.has(ScannerFault.CUT_BODY)) {
            sendHalf(exchange, image);
        } else if (isFaulty && feeder.has(ScannerFault.POWER_CUT_IN_PAGE)) {
            sendHalf(exchange, image);
            Thread.ofVirtual().start(this::goDark);
        } else if (isFaulty && feeder.has(ScannerFault.HANG_UP)) {
            return;
        } else if (isFaulty && feeder.has(ScannerFault.NOT_AN_IMAGE)) {
            body(exchange, "<html><body>Out of memory</body></html>");
        } else {
            exchange.sendResponseHeaders(200, image.length);
            exchange.getResponseBody().write(image);
        }
    }

    private synchronized void goDark() {
        feeder.forgetJobs();
        if (feeder.has(ScannerFault.POWER_CUT_IN_PAGE)) {
            fault(ScannerFault.OFFLINE, true);
        }
    }

    private static void sendHalf(HttpExchange exchange, byte[] image) throws IOException {
        exchange.sendResponseHeaders(200, image.length);
        exchange.getResponseBody().write(image, 0, image.length / 2);
        exchange.getResponseBody().flush();
    }

    private boolean isClosedWithin(Duration wait) {
        try {
            return closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            return true;
        }
    }

    private static void xml(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/xml");
        body(exchange, text);
    }

    private static void body(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
