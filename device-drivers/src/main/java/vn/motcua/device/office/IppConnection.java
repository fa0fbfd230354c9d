package vn.motcua.device.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
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

/**
 * Questions to one printer over HTTP/1.1 (RFC 8010, section 4).
 *
 * <p>The future of the JDK's client does not leave this class: it is the only way to give up while
 * an answer trickles in.
 */
final class IppConnection implements AutoCloseable {
    private static final int USUAL_PORT = 631;
    private static final Duration CONNECT_WAIT = Duration.ofMillis(1500);

    private final URI address;
    private final URI web;
    private final CertificatePin pin;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable HttpClient current;

    /**
     * @param address e.g. {@code ipp://192.0.2.30/ipp/print}; {@code ipps} is over TLS
     * @param certificate as of {@link CertificatePin}; not asked for without TLS
     */
    IppConnection(URI address, String certificate) {
        this.pin = new CertificatePin(certificate);
        this.address = address;
        int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
        String scheme = "ipps".equals(address.getScheme()) ? "https" : "http";
        String host = address.getHost();
        this.web = URI.create("%s://%s:%d%s".formatted(scheme, host, port, address.getPath()));
    }

    /** The printer as requests name it. */
    String printer() {
        return address.toString();
    }

    /** Asks, and gives the answer if it is not a refusal. */
    IppMessage ask(IppMessage question, Duration wait) throws IOException, InterruptedException {
        return ask(question, new byte[0], wait);
    }

    /** The same with a document behind the question. */
    IppMessage ask(IppMessage question, byte[] document, Duration wait)
            throws IOException, InterruptedException {
        byte[] head = question.bytes();
        var body =
                BodyPublishers.ofInputStream(() ->
                        new SequenceInputStream(
                                new ByteArrayInputStream(head),
                                new ByteArrayInputStream(document)));
        HttpRequest request =
                HttpRequest.newBuilder(web)
                        .header("Content-Type", "application/ipp")
                        .POST(BodyPublishers.fromPublisher(body, head.length + document.length))
                        .build();
        HttpResponse<byte[]> reply = send(request, wait);
        if (reply.statusCode() != 200) {
            throw IppRefusal.ofHttp(reply.statusCode());
        }
        IppMessage answer = IppMessage.parse(reply.body());
        if (answer.isRefusal()) {
            throw IppRefusal.ofStatus(answer.code());
        }
        return answer;
    }

    /** Waits before asking again. */
    void pause(Duration wait) throws IOException, InterruptedException {
        if (closed.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new IOException("the printer was closed");
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

    private HttpResponse<byte[]> send(HttpRequest request, Duration wait)
            throws IOException, InterruptedException {
        HttpClient client = fresh();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return answer.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            throw new InterruptedIOException("no whole answer from the printer");
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof ConnectException
                    || broken.getCause() instanceof HttpConnectTimeoutException) {
                throw new IppRefusal(DeviceFault.OFFLINE, "no connection");
            }
            throw CertificatePin.translated(broken);
        } finally {
            answer.cancel(true);
            client.shutdownNow();
        }
    }

    private synchronized HttpClient fresh() throws IOException {
        if (closed.getCount() == 0) {
            throw new IOException("the printer was closed");
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
}
