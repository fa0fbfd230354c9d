package vn.motcua.device.transport;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.device.DeviceFault;

/**
 * Questions to one device over HTTP/1.1 (RFC 9112), each on a connection of its own, as many
 * devices drop one that they kept without saying so.
 *
 * <p>Each question is sent once, whatever happens to it: a page that was pulled and lost cannot be
 * asked for again, and a job that was handed over twice would be printed twice.
 */
public final class HttpLine implements AutoCloseable {
    private static final Duration CONNECT_WAIT = Duration.ofMillis(1500);

    private final String contentType;
    private final CertificatePin pin;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable SocketChannel current;

    /**
     * How long a device may take.
     *
     * @param silence without a byte
     * @param answer from the question to the last byte of the answer
     */
    public record Patience(Duration silence, Duration answer) {}

    /**
     * @param contentType of whatever is sent
     * @param certificate as of {@link CertificatePin}; not asked for without {@code https}
     */
    public HttpLine(String contentType, String certificate) {
        this.contentType = contentType;
        this.pin = new CertificatePin(certificate);
    }

    /**
     * Asks, and waits for the whole answer.
     *
     * @throws LinkLostException OFFLINE if nobody is there, NOT_TRUSTED if somebody else is; the
     *     device has not got the question then
     * @throws InterruptedIOException if it takes longer than it may
     * @throws IOException if the answer breaks off or is none
     */
    public HttpAnswer send(String method, URI uri, byte[] content, Patience patience)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.answer().toNanos();
        SocketChannel channel = fresh();
        Thread watch = Thread.ofVirtual().start(() -> closeAfter(patience.answer(), channel));
        try (channel) {
            Socket socket = connected(channel, uri);
            socket.setSoTimeout((int) patience.silence().toMillis());
            var out = new BufferedOutputStream(socket.getOutputStream());
            out.write(head(method, uri, content.length));
            out.write(content);
            out.flush();
            return HttpAnswer.read(socket.getInputStream());
        } catch (InterruptedIOException | LinkLostException told) {
            throw told;
        } catch (IOException broken) {
            if (Thread.interrupted()) {
                throw new InterruptedException("while asking " + uri);
            }
            if (System.nanoTime() >= end) {
                throw new InterruptedIOException("no whole answer from " + uri);
            }
            throw CertificatePin.translated(broken);
        } finally {
            watch.interrupt();
        }
    }

    /** Waits before asking again. */
    public void pause(Duration wait) throws IOException, InterruptedException {
        if (closed.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new IOException("the line was closed");
        }
    }

    /** Breaks off whatever waits. */
    @Override
    public synchronized void close() {
        closed.countDown();
        SocketChannel waiting = current;
        if (waiting != null) {
            close(waiting);
        }
    }

    /** One that can be closed by others from the beginning, and that interrupts close. */
    private synchronized SocketChannel fresh() throws IOException {
        if (closed.getCount() == 0) {
            throw new IOException("the line was closed");
        }
        SocketChannel fresh = SocketChannel.open();
        current = fresh;
        return fresh;
    }

    private Socket connected(SocketChannel channel, URI uri) throws IOException {
        boolean isSecure = "https".equals(uri.getScheme());
        int port = uri.getPort() < 0 ? (isSecure ? 443 : 80) : uri.getPort();
        Socket plain = channel.socket();
        try {
            plain.connect(
                    new InetSocketAddress(uri.getHost(), port), (int) CONNECT_WAIT.toMillis());
        } catch (IOException nobody) {
            if (Thread.currentThread().isInterrupted()) {
                throw nobody;
            }
            throw new LinkLostException(DeviceFault.OFFLINE, uri.getAuthority(), nobody);
        }
        plain.setTcpNoDelay(true);
        return isSecure
                ? pin.context().getSocketFactory().createSocket(plain, uri.getHost(), port, true)
                : plain;
    }

    private byte[] head(String method, URI uri, int contentBytes) {
        String content =
                contentBytes == 0
                        ? ""
                        : "Content-Type: %s\r\nContent-Length: %d\r\n"
                                .formatted(contentType, contentBytes);
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return "%s %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: motcua\r\nConnection: close\r\n%s\r\n"
                .formatted(method, path, uri.getRawAuthority(), content)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void closeAfter(Duration wait, SocketChannel channel) {
        try {
            boolean _ = closed.await(wait.toNanos(), TimeUnit.NANOSECONDS);
            close(channel);
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new IllegalStateException("cannot close a connection", broken);
        }
    }
}
