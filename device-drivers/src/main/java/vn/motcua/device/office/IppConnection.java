package vn.motcua.device.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import vn.motcua.device.transport.HttpAnswer;
import vn.motcua.device.transport.HttpLine;
import vn.motcua.device.transport.LinkLostException;

/** Questions to one printer (RFC 8010, section 4). */
final class IppConnection implements AutoCloseable {
    private static final int USUAL_PORT = 631;

    private final URI address;
    private final URI web;
    private final HttpLine line;

    /**
     * @param address e.g. {@code ipp://192.0.2.30/ipp/print}; {@code ipps} is over TLS
     * @param certificate as of {@link HttpLine}
     */
    IppConnection(URI address, String certificate) {
        this.line = new HttpLine("application/ipp", certificate);
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
        var content = new ByteArrayOutputStream();
        content.writeBytes(question.bytes());
        content.writeBytes(document);
        HttpAnswer reply = send(content.toByteArray(), wait);
        if (reply.status() != 200) {
            throw IppRefusal.ofHttp(reply.status());
        }
        IppMessage answer = IppMessage.parse(reply.body());
        if (answer.isRefusal()) {
            throw IppRefusal.ofStatus(answer.code());
        }
        return answer;
    }

    /** Waits before asking again. */
    void pause(Duration wait) throws IOException, InterruptedException {
        line.pause(wait);
    }

    /** Breaks off whatever waits. */
    @Override
    public void close() {
        line.close();
    }

    private HttpAnswer send(byte[] content, Duration wait)
            throws IOException, InterruptedException {
        try {
            return line.send("POST", web, content, new HttpLine.Patience(wait, wait));
        } catch (LinkLostException unasked) {
            throw new IppRefusal(unasked.fault(), "no connection");
        }
    }
}
