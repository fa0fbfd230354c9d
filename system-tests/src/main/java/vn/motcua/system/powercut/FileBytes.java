package vn.motcua.system.powercut;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bytes of a file while they change. */
final class FileBytes {
    private byte[] bytes;
    private int length;

    FileBytes() {
        bytes = new byte[0];
    }

    private FileBytes(byte[] bytes) {
        this.bytes = bytes;
        length = bytes.length;
    }

    FileBytes copy() {
        return new FileBytes(bytes());
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** What lies between its end and the first of these is zeros, as the system has it. */
    void write(long from, ByteBuffer written) {
        int begin = Math.toIntExact(from);
        int end = begin + written.remaining();
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        ByteBuffer _ = written.duplicate().get(bytes, begin, written.remaining());
        length = Math.max(length, end);
    }

    void cut(long newLength) {
        int wanted = Math.toIntExact(newLength);
        if (wanted < length) {
            Arrays.fill(bytes, wanted, length, (byte) 0);
        } else if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, wanted);
        }
        length = wanted;
    }
}
