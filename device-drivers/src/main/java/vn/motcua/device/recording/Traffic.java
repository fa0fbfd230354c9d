package vn.motcua.device.recording;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some bytes that went over a line, as one line of text: the number of the connection, the time,
 * the way, the bytes, and what can be read of them.
 */
public final class Traffic {
    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern LINE =
            Pattern.compile("(\\d{1,6}) +(\\d{1,9}) ([<>]) ((?:[0-9a-f]{2})*)(?:  .*)?");
    private static final int READABLE_MAX = 60;

    private final int connection;
    private final long atMs;
    private final boolean isToDevice;
    private final byte[] bytes;

    /**
     * @param connection counted from 1
     * @param atMs since the recording began
     * @param isToDevice whether the driver sent it
     * @param bytes none if the line was dropped by that side
     */
    public Traffic(int connection, long atMs, boolean isToDevice, byte[] bytes) {
        this.connection = connection;
        this.atMs = atMs;
        this.isToDevice = isToDevice;
        this.bytes = bytes.clone();
    }

    public int connection() {
        return connection;
    }

    public long atMs() {
        return atMs;
    }

    public boolean isToDevice() {
        return isToDevice;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** As it stands in the file. */
    String line() {
        return "%d %6d %s %s  %s"
                .formatted(
                        connection,
                        atMs,
                        isToDevice ? ">" : "<",
                        HEX.formatHex(bytes),
                        bytes.length == 0 ? "line dropped" : readable());
    }

    /** Nothing if this is no such line: a remark, or the rest of a file that broke off. */
    static Optional<Traffic> parse(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(
                        new Traffic(
                                Integer.parseInt(found.group(1)),
                                Long.parseLong(found.group(2)),
                                found.group(3).equals(">"),
                                HEX.parseHex(found.group(4))))
                : Optional.empty();
    }

    private String readable() {
        var text = new StringBuilder();
        for (int at = 0; at < Math.min(bytes.length, READABLE_MAX); at++) {
            boolean isSign = bytes[at] > ' ' && bytes[at] <= '~';
            text.append(isSign ? (char) bytes[at] : '.');
        }
        return text.toString();
    }
}
