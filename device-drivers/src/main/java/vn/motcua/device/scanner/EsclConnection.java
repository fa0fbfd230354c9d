package vn.motcua.device.scanner;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.transport.HttpAnswer;
import vn.motcua.device.transport.HttpLine;
import vn.motcua.device.transport.LinkLostException;

/** The requests of eSCL (Mopria Alliance, version 2.97) to one scanner. */
final class EsclConnection implements AutoCloseable {
    /** A page may rightly take a minute, if some of it comes now and then. */
    private static final Duration ANSWER_WAIT_MAX = Duration.ofMinutes(5);

    private static final byte[] NOTHING = {};

    private final String root;
    private final HttpLine line;

    /**
     * @param address e.g. {@code http://192.0.2.15/eSCL}
     * @param certificate as of {@link HttpLine}
     */
    EsclConnection(URI address, String certificate) {
        String text = address.toString();
        this.root = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        this.line = new HttpLine("text/xml", certificate);
    }

    /** What a broken connection means for the person who has to mend it. */
    static DeviceFault faultOf(IOException broken) {
        return broken instanceof LinkLostException lost ? lost.fault() : DeviceFault.OFFLINE;
    }

    EsclReply get(String resource, Duration silenceMax) throws IOException, InterruptedException {
        return send("GET", URI.create(root + "/" + resource), NOTHING, silenceMax);
    }

    /** Asks for a job; its path is in the reply's {@link EsclReply#jobPath}. */
    EsclReply begin(String settings, Duration silenceMax) throws IOException, InterruptedException {
        byte[] content = settings.getBytes(StandardCharsets.UTF_8);
        return send("POST", URI.create(root + "/ScanJobs"), content, silenceMax);
    }

    EsclReply nextPage(String jobPath, Duration silenceMax)
            throws IOException, InterruptedException {
        return send("GET", place(jobPath + "/NextDocument"), NOTHING, silenceMax);
    }

    EsclReply cancel(String jobPath, Duration silenceMax) throws IOException, InterruptedException {
        return send("DELETE", place(jobPath), NOTHING, silenceMax);
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

    private URI place(String path) {
        return URI.create(root).resolve(path);
    }

    private EsclReply send(String method, URI uri, byte[] content, Duration silenceMax)
            throws IOException, InterruptedException {
        var patience = new HttpLine.Patience(silenceMax, ANSWER_WAIT_MAX);
        HttpAnswer answer = line.send(method, uri, content, patience);
        return new EsclReply(uri, answer.status(), answer.headers(), answer.body());
    }
}
