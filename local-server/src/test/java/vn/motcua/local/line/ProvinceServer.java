package vn.motcua.local.line;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.Enrolment;
import vn.motcua.contract.sync.RequestSignature;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.UploadProgress;
import vn.motcua.local.outbox.Chunk;
import vn.motcua.local.outbox.FakeProvince;
import vn.motcua.local.outbox.Upload;
import vn.motcua.local.seal.TestSeal;

/** A small province on real HTTP: admits, checks signatures, takes messages, and can be broken. */
final class ProvinceServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern INPUT =
            Pattern.compile(
                    "kiosk=(.*created=([0-9]+);nonce=\"([0-9a-f]{32})\";keyid=\"(\\w+)\".*)");

    final FakeProvince messages = new FakeProvince();
    final List<String> seen = new ArrayList<>();
    final Map<String, Dossier> dossiers = new HashMap<>();
    private final Map<String, PublicKey> keys = new HashMap<>();
    private final Set<String> nonces = new HashSet<>();
    private final Path uploads;
    private final int port;
    private HttpServer server;
    volatile Duration clockAhead = Duration.ZERO;
    volatile Admission admission = Admission.ACTIVE;
    volatile boolean hangs;
    volatile boolean isPortal;
    volatile boolean losesAnswers;
    volatile String alerts = "";

    ProvinceServer(Path uploads) throws IOException {
        this.uploads = uploads;
        server = listen(0);
        port = server.getAddress().getPort();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Nobody answers at that address any more. */
    void goAway() {
        server.stop(0);
    }

    void comeBack() throws IOException {
        server = listen(port);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    synchronized long count(String beginning) {
        return seen.stream().filter(each -> each.startsWith(beginning)).count();
    }

    /** Waits for so many requests that begin so, at most 20 s. */
    synchronized void await(String beginning, int wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (count(beginning) < wanted) {
            if (System.nanoTime() > end) {
                throw new AssertionError("heard only " + seen);
            }
            wait(1_000);
        }
    }

    private HttpServer listen(int wanted) throws IOException {
        var listening =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 50);
        listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        listening.createContext("/", this::answer);
        listening.start();
        return listening;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        synchronized (this) {
            seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            notifyAll();
        }
        if (hangs) {
            return;
        }
        if (isPortal) {
            say(exchange, 200, "text/html", "<html>Wi-Fi</html>");
        } else if (path.equals("/sync/v1/alive")) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else if (path.equals("/sync/v1/enrolments")) {
            enrol(exchange, JSON.readValue(body, Enrolment.class));
        } else if (!isSigned(exchange, body)) {
            problem(exchange, 401, refusal(exchange));
        } else if (admission != Admission.ACTIVE) {
            json(exchange, 403, new Delivery.NotAdmitted(admission));
        } else {
            route(exchange, path, body);
        }
    }

    private void route(HttpExchange exchange, String path, byte[] body) throws IOException {
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (path.endsWith("/sealing-key")) {
            json(exchange, 200, TestSeal.KEY);
        } else if (path.endsWith("/heads")) {
            json(exchange, 200, new StreamHeads(now(), List.of(), alerts));
        } else if (path.contains("/streams/")) {
            problem(exchange, 404, "no-such-stream");
        } else if (path.contains("/dossiers/")) {
            if (dossiers.containsKey(last)) {
                json(exchange, 200, dossiers.get(last));
            } else {
                problem(exchange, 404, "no-such-dossier");
            }
        } else if (path.contains("/documents/")) {
            json(exchange, 200, stored(last, exchange.getRequestURI().getQuery(), body));
        } else {
            Delivery delivery =
                    messages.deliver(
                            UUID.fromString(last), new String(body, StandardCharsets.UTF_8));
            if (losesAnswers) {
                exchange.close();
                return;
            }
            json(exchange, status(delivery), delivery);
        }
    }

    private UploadProgress stored(String name, String query, byte[] body) throws IOException {
        long from = Long.parseLong(query.replaceAll("from=([0-9]+)&of=[0-9]+", "$1"));
        long of = Long.parseLong(query.replaceAll("from=[0-9]+&of=([0-9]+)", "$1"));
        Path file = uploads.resolve(name);
        Path _ = Files.write(file, body, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        var chunk = new Chunk(name, file, from, body.length, of);
        return messages.upload(chunk)
                        instanceof Upload.Received(String about, long bytes, var whole)
                ? new UploadProgress(about, bytes, whole)
                : new UploadProgress(name, 0, false);
    }

    private static int status(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Taken _ -> 201;
            case Delivery.DocumentsMissing _ -> 202;
            case Delivery.Refused _ -> 422;
            case Delivery.NotAdmitted _ -> 403;
            case Delivery.Unreachable _ -> 503;
        };
    }

    private synchronized void enrol(HttpExchange exchange, Enrolment enrolment) throws IOException {
        if (!enrolment.code().equals("GOOD-CODE")) {
            problem(exchange, 403, "enrolment-refused");
            return;
        }
        try {
            byte[] key = Base64.getDecoder().decode(enrolment.publicKey());
            keys.put(
                    enrolment.kiosk(),
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        } catch (GeneralSecurityException bad) {
            throw new IllegalStateException(bad);
        }
        json(exchange, 201, Map.of("admission", "ACTIVE"));
    }

    private synchronized boolean isSigned(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        String text = headers.getFirst("Signature-Input");
        Matcher input = INPUT.matcher(text == null ? "" : text);
        if (!input.matches() || !keys.containsKey(input.group(4))) {
            return false;
        }
        String digest =
                "sha-256=:" + Base64.getEncoder().encodeToString(SignedRequests.sha256(body)) + ":";
        long created = Long.parseLong(input.group(2));
        var signed =
                new RequestSignature(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        digest,
                        created,
                        input.group(3),
                        input.group(4));
        String signature = headers.getFirst("Signature").replaceAll("^kiosk=:|:$", "");
        return digest.equals(headers.getFirst("Content-Digest"))
                && Math.abs(created - now().getEpochSecond()) <= 300
                && nonces.add(input.group(3))
                && verifies(keys.get(input.group(4)), signed.base(), signature);
    }

    private synchronized String refusal(HttpExchange exchange) {
        String text = String.valueOf(exchange.getRequestHeaders().getFirst("Signature-Input"));
        Matcher input = INPUT.matcher(text);
        return input.matches() && keys.containsKey(input.group(4))
                ? "bad-signature"
                : "unknown-kiosk";
    }

    private static boolean verifies(PublicKey key, String base, String signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(base.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException bad) {
            return false;
        }
    }

    private Instant now() {
        return Instant.now().plus(clockAhead);
    }

    private void json(HttpExchange exchange, int status, Object body) throws IOException {
        String text =
                body instanceof Delivery delivery
                        ? JSON.writerFor(Delivery.class).writeValueAsString(delivery)
                        : JSON.writeValueAsString(body);
        say(exchange, status, "application/json", text);
    }

    private void problem(HttpExchange exchange, int status, String type) throws IOException {
        say(
                exchange,
                status,
                "application/problem+json",
                "{\"type\":\"%s\",\"status\":%d}".formatted(type, status));
    }

    private void say(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
