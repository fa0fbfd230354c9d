package vn.motcua.device.scanner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.transport.CertificatePin;
import vn.motcua.device.transport.LinkLostException;

/**
 * The requests of eSCL (Mopria Alliance, version 2.97) to one scanner, over HTTP/1.1.
 *
 * <p>The future of the JDK's client does not leave this class: it is the only way to notice that no
 * byte comes any more, for a page may rightly take a minute.
 */
final class EsclConnection implements AutoCloseable {
    private static final Duration CONNECT_WAIT = Duration.ofMillis(1500);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration ANSWER_WAIT_MAX = Duration.ofMinutes(5);
    private static final int BODY_BYTES_MAX = 64 << 20;

    private final String root;
    private final CertificatePin pin;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable HttpClient current;

    /**
     * @param address e.g. {@code http://192.0.2.15/eSCL}
     * @param certificate as of {@link CertificatePin}; not asked for without {@code https}
     */
    EsclConnection(URI address, String certificate) {
        String text = address.toString();
        this.root = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        this.pin = new CertificatePin(certificate);
    }

    /** What a broken connection means for the person who has to mend it. */
    static DeviceFault faultOf(IOException broken) {
        return broken instanceof LinkLostException lost ? lost.fault() : DeviceFault.OFFLINE;
    }

    EsclReply get(String resource, Duration silenceMax) throws IOException, InterruptedException {
        return send("GET", URI.create(root + "/" + resource), BodyPublishers.noBody(), silenceMax);
    }

    /** Asks for a job; its path is in the reply's {@link EsclReply#jobPath}. */
    EsclReply begin(String settings, Duration silenceMax) throws IOException, InterruptedException {
        URI jobs = URI.create(root + "/ScanJobs");
        return send("POST", jobs, BodyPublishers.ofString(settings), silenceMax);
    }

    EsclReply nextPage(String jobPath, Duration silenceMax)
            throws IOException, InterruptedException {
        URI page = URI.create(root).resolve(jobPath + "/NextDocument");
        return send("GET", page, new OnceOnly(), silenceMax);
    }

    EsclReply cancel(String jobPath, Duration silenceMax) throws IOException, InterruptedException {
        URI job = URI.create(root).resolve(jobPath);
        return send("DELETE", job, BodyPublishers.noBody(), silenceMax);
    }

    /** Waits before asking again. */
    void pause(Duration wait) throws IOException, InterruptedException {
        if (closed.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new IOException("the scanner was closed");
        }
    }

    /** Breaks off whatever waits. */
    @Override
    public synchronized void close() {
        closed.countDown();
        HttpClient waiting = current;
        if (waiting != null) {
            waiting.shutdownNow();
        }
    }

    /** A client without a connection: many scanners drop one they kept without saying so. */
    private synchronized HttpClient fresh() throws IOException {
        if (closed.getCount() == 0) {
            throw new IOException("the scanner was closed");
        }
        HttpClient fresh =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(CONNECT_WAIT)
                        .sslContext(pin.context())
                        .build();
        current = fresh;
        return fresh;
    }

    private EsclReply send(String method, URI uri, BodyPublisher body, Duration silenceMax)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri)
                        .method(method, body)
                        .header("Content-Type", "text/xml")
                        .build();
        var received = new Body();
        HttpClient client = fresh();
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(
                        request,
                        BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(received::take)));
        try {
            HttpResponse<Void> reply = await(answer, received, silenceMax);
            return new EsclReply(uri, reply.statusCode(), reply.headers(), received.bytes());
        } finally {
            answer.cancel(true);
            client.shutdownNow();
        }
    }

    private static HttpResponse<Void> await(
            CompletableFuture<HttpResponse<Void>> answer, Body received, Duration silenceMax)
            throws IOException, InterruptedException {
        while (true) {
            try {
                return answer.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException unfinished) {
                if (received.silence().compareTo(silenceMax) > 0 || received.isEndless()) {
                    throw new InterruptedIOException("no whole answer from the scanner");
                }
            } catch (ExecutionException broken) {
                throw CertificatePin.translated(broken);
            }
        }
    }

    /** The bytes of an answer as they come. */
    private static final class Body {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final long beginNanos = System.nanoTime();
        private long lastByteNanos = beginNanos;

        synchronized void take(byte[] part) {
            if (bytes.size() + part.length > BODY_BYTES_MAX) {
                throw new IllegalStateException("an answer over " + BODY_BYTES_MAX + " bytes");
            }
            bytes.writeBytes(part);
            lastByteNanos = System.nanoTime();
        }

        boolean isEndless() {
            return System.nanoTime() - beginNanos > ANSWER_WAIT_MAX.toNanos();
        }

        synchronized Duration silence() {
            return Duration.ofNanos(System.nanoTime() - lastByteNanos);
        }

        synchronized byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
