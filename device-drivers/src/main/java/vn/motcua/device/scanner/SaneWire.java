package vn.motcua.device.scanner;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.motcua.device.transport.TcpLink;

/**
 * Words, strings and lists as the SANE network protocol writes them (SANE standard 1.06, chapter
 * 5): all numbers are four bytes, the highest first.
 */
final class SaneWire implements AutoCloseable {
    private static final int LENGTH_MAX = 1 << 20;

    private final TcpLink link;
    private final Duration silenceMax;
    private ByteBuffer taken = ByteBuffer.allocate(0);

    SaneWire(TcpLink link, Duration silenceMax) {
        this.link = link;
        this.silenceMax = silenceMax;
    }

    /** Sends a request of words and strings. */
    void send(Object... values) throws IOException, InterruptedException {
        if (!link.write(encoded(values), silenceMax)) {
            throw new EOFException("the scanner server takes no request");
        }
    }

    int word() throws IOException, InterruptedException {
        return ByteBuffer.wrap(bytes(4)).getInt();
    }

    /** A length that no sane server exceeds. */
    int length() throws IOException, InterruptedException {
        int length = word();
        if (length < 0 || length > LENGTH_MAX) {
            throw new IOException("a length of " + length + " from the scanner server");
        }
        return length;
    }

    /** A text without its closing zero; "" if there is none. */
    String string() throws IOException, InterruptedException {
        byte[] text = bytes(length());
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    void skipString() throws IOException, InterruptedException {
        byte[] unread = bytes(length());
        assert unread.length <= LENGTH_MAX;
    }

    void skipWord() throws IOException, InterruptedException {
        skip(4);
    }

    void skip(int count) throws IOException, InterruptedException {
        byte[] unread = bytes(count);
        assert unread.length == count;
    }

    boolean isPresent() throws IOException, InterruptedException {
        return word() == 0;
    }

    byte[] bytes(int count) throws IOException, InterruptedException {
        byte[] bytes = new byte[count];
        fill(bytes, 0, count);
        return bytes;
    }

    /** Puts so many bytes into the array. */
    void fill(byte[] into, int from, int count) throws IOException, InterruptedException {
        int end = from + count;
        for (int at = from; at < end; ) {
            if (!taken.hasRemaining()) {
                taken = ByteBuffer.wrap(link.read(silenceMax));
                if (!taken.hasRemaining()) {
                    throw new EOFException("no byte for " + silenceMax);
                }
            }
            int part = Math.min(taken.remaining(), end - at);
            taken.get(into, at, part);
            at += part;
        }
    }

    @Override
    public void close() {
        link.close();
    }

    private static byte[] encoded(Object... values) {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        try {
            for (Object value : values) {
                if (value instanceof Integer word) {
                    out.writeInt(word);
                } else {
                    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length + 1);
                    out.write(text);
                    out.writeByte(0);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
