package vn.motcua.contract.page;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a form that a browser sends (RFC 7578), one after the other as they come, so that
 * none has to fit into memory.
 *
 * @param boundary stands between its parts
 */
public record Multipart(String boundary) {
    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data;.*boundary=\"?([A-Za-z0-9'()+_,./:=?-]{1,70})\"?");
    private static final Pattern NAME =
            Pattern.compile("(?i)^content-disposition:.*[; ]name=\"([^\"]*)\"");
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LINE_BYTES_MAX = 4_096;
    private static final int HEADERS_MAX = 16;
    private static final int END = -1;

    /**
     * Empty if a body of this type is no such form.
     *
     * @param type the header {@code Content-Type}
     */
    public static Optional<Multipart> of(String type) {
        Matcher found = BOUNDARY.matcher(type);
        return found.matches() ? Optional.of(new Multipart(found.group(1))) : Optional.empty();
    }

    /**
     * What stands above a part.
     *
     * @param name of the field; the name of a file on its owner's disk is not read
     */
    public record Head(String name, boolean isFile) {}

    /** Takes the parts of a form. */
    public interface Receiver {
        /**
         * @param part ends where the part ends; what is not read of it is passed over
         */
        void part(Head head, InputStream part) throws IOException;
    }

    /**
     * A body that does not begin as such a form has no parts.
     *
     * @throws IOException if the form breaks off
     */
    public void read(InputStream body, Receiver receiver) throws IOException {
        new Reading(body, boundary).read(receiver);
    }

    /** One body, while it is read. */
    private static final class Reading {
        private final InputStream in;
        private final String begin;
        private final byte[] delimiter;
        private final byte[] buffer = new byte[BUFFER_BYTES];
        private int at;
        private int limit;

        Reading(InputStream in, String boundary) {
            this.in = in;
            this.begin = "--" + boundary;
            this.delimiter = ("\r\n" + begin).getBytes(StandardCharsets.US_ASCII);
        }

        void read(Receiver receiver) throws IOException {
            boolean isMore = line().equals(begin);
            while (isMore) {
                Head head = head();
                var part = new Part();
                receiver.part(head, part);
                long _ = part.transferTo(OutputStream.nullOutputStream());
                isMore = line().isEmpty();
            }
        }

        private Head head() throws IOException {
            var head = new Head("", false);
            int headers = 0;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (headers++ == HEADERS_MAX) {
                    throw new IOException("a part has too many headers");
                }
                Matcher name = NAME.matcher(header);
                if (name.find()) {
                    head = new Head(name.group(1), header.contains("; filename"));
                }
            }
            return head;
        }

        /** Without its end; the last line of a form may have none. */
        private String line() throws IOException {
            var line = new ByteArrayOutputStream();
            while (isFilled(1) && buffer[at] != '\n') {
                if (line.size() == LINE_BYTES_MAX) {
                    throw new IOException("a part has too long a header");
                }
                line.write(buffer[at++]);
            }
            if (at == limit && !line.toString(StandardCharsets.US_ASCII).startsWith("--")) {
                throw new EOFException("a form breaks off");
            }
            at = Math.min(at + 1, limit);
            return line.toString(StandardCharsets.US_ASCII).stripTrailing();
        }

        /** Whether so many bytes lie in the buffer; reads on for them. */
        private boolean isFilled(int wanted) throws IOException {
            if (limit - at < wanted) {
                System.arraycopy(buffer, at, buffer, 0, limit - at);
                limit -= at;
                at = 0;
            }
            int read = 0;
            while (limit - at < wanted && read != END) {
                read = in.read(buffer, limit, buffer.length - limit);
                limit += Math.max(read, 0);
            }
            return limit - at >= wanted;
        }

        /** One part, up to the delimiter. */
        private final class Part extends InputStream {
            private boolean isOver;

            @Override
            public int read() throws IOException {
                byte[] single = new byte[1];
                return read(single, 0, 1) == END ? END : single[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (length == 0 || isOver) {
                    return isOver ? END : 0;
                }
                if (!isFilled(delimiter.length)) {
                    throw new EOFException("a form breaks off");
                }
                int before = bytesBeforeDelimiter();
                if (before == 0) {
                    isOver = true;
                    at += delimiter.length;
                    return END;
                }
                int count = Math.min(before, length);
                System.arraycopy(buffer, at, into, offset, count);
                at += count;
                return count;
            }

            /** Or before what may be the beginning of one. */
            private int bytesBeforeDelimiter() {
                int last = limit - delimiter.length;
                for (int from = at; from <= last; from++) {
                    if (buffer[from] == '\r' && isDelimiter(from)) {
                        return from - at;
                    }
                }
                return last - at + 1;
            }

            private boolean isDelimiter(int from) {
                return Arrays.equals(
                        buffer, from, from + delimiter.length, delimiter, 0, delimiter.length);
            }
        }
    }
}
