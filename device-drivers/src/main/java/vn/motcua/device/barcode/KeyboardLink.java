package vn.motcua.device.barcode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import vn.motcua.device.transport.ByteLink;
import vn.motcua.device.transport.LinkLostException;

/**
 * What a reader that poses as a keyboard types, as bytes of ASCII; Enter is CR.
 *
 * <p>Source: Linux, input.h and input-event-codes.h, for the layout "us" that such readers are set
 * to. Letters that it lacks, all Vietnamese ones among them, cannot come this way.
 */
final class KeyboardLink implements ByteLink {
    private static final int EVENT_BYTES = 24;
    private static final int TYPE_AT = 16;
    private static final int KEY = 1;
    private static final int RELEASED = 0;
    private static final int LEFT_SHIFT = 42;
    private static final int RIGHT_SHIFT = 54;
    private static final int KEYPAD_ENTER = 96;
    private static final String PLAIN =
            "\0\0" + "1234567890-=\0\tqwertyuiop[]\r\0asdfghjkl;'`\0\\zxcvbnm,./\0*\0 ";
    private static final String SHIFTED =
            "\0\0" + "!@#$%^&*()_+\0\tQWERTYUIOP{}\r\0ASDFGHJKL:\"~\0|ZXCVBNM<>?\0*\0 ";

    private final ByteLink events;
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private boolean isShifted;

    /**
     * @param events of one input device
     */
    KeyboardLink(ByteLink events) {
        this.events = events;
    }

    @Override
    public byte[] read(Duration wait) throws LinkLostException, InterruptedException {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            long left = Math.max(0, end - System.nanoTime());
            byte[] bytes = events.read(Duration.ofNanos(left));
            byte[] typed = typed(bytes);
            if (typed.length > 0 || bytes.length == 0) {
                return typed;
            }
        }
    }

    @Override
    public boolean write(byte[] bytes, Duration wait) {
        return false;
    }

    @Override
    public void check() throws LinkLostException {
        events.check();
    }

    @Override
    public void close() {
        events.close();
    }

    private byte[] typed(byte[] bytes) {
        rest.writeBytes(bytes);
        ByteBuffer whole = ByteBuffer.wrap(rest.toByteArray()).order(ByteOrder.nativeOrder());
        var typed = new ByteArrayOutputStream();
        while (whole.remaining() >= EVENT_BYTES) {
            int event = whole.position() + TYPE_AT;
            if (whole.getShort(event) == KEY) {
                key(whole.getShort(event + 2), whole.getInt(event + 4), typed);
            }
            whole.position(whole.position() + EVENT_BYTES);
        }
        rest.reset();
        rest.write(whole.array(), whole.position(), whole.remaining());
        return typed.toByteArray();
    }

    private void key(int code, int value, ByteArrayOutputStream typed) {
        if (code == LEFT_SHIFT || code == RIGHT_SHIFT) {
            isShifted = value != RELEASED;
        } else if (value != RELEASED && code == KEYPAD_ENTER) {
            typed.write('\r');
        } else if (value != RELEASED && code >= 0 && code < PLAIN.length()) {
            char letter = (isShifted ? SHIFTED : PLAIN).charAt(code);
            if (letter != 0) {
                typed.write(letter);
            }
        }
    }
}
