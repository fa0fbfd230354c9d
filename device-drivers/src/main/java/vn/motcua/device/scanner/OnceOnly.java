package vn.motcua.device.scanner;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The empty body of a request that must not be made twice.
 *
 * <p>The JDK's client repeats a GET by itself when the line drops before the answer. Asked twice
 * for "the next page", a scanner answers with the page after, and one is lost without a word. The
 * client asks for the length of the body once in each attempt: the second time it is told to stop.
 */
final class OnceOnly implements BodyPublisher {
    private final AtomicBoolean isSent = new AtomicBoolean();

    @Override
    public long contentLength() {
        if (isSent.getAndSet(true)) {
            throw new IllegalStateException("the line dropped; a page is not asked for twice");
        }
        return 0;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        throw new IllegalStateException("an empty body is not read");
    }
}
