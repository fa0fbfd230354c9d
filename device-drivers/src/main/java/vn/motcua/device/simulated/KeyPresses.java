package vn.motcua.device.simulated;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a reader that poses as a keyboard makes of text: keys pressed and released on the layout
 * "us", as the system tells of them. What this layout has no key for is not typed.
 *
 * <p>Source: Linux, struct input_event and input-event-codes.h.
 */
final class KeyPresses {
    private static final int EVENT_BYTES = 24;
    private static final short SYNCHRONIZED = 0;
    private static final short KEY = 1;
    private static final int LEFT_SHIFT = 42;
    private static final String DIGITS = "1234567890-=";
    private static final String SHIFTED_DIGITS = "!@#$%^&*()_+";
    private static final String UPPER_ROW = "qwertyuiop[]";
    private static final String SHIFTED_UPPER_ROW = "QWERTYUIOP{}";
    private static final String MIDDLE_ROW = "asdfghjkl;'`";
    private static final String SHIFTED_MIDDLE_ROW = "ASDFGHJKL:\"~";
    private static final String LOWER_ROW = "\\zxcvbnm,./";
    private static final String SHIFTED_LOWER_ROW = "|ZXCVBNM<>?";

    private final ByteArrayOutputStream events = new ByteArrayOutputStream();

    private KeyPresses() {}

    static byte[] of(byte[] text) {
        var presses = new KeyPresses();
        for (byte each : text) {
            presses.type((char) (each & 0xFF));
        }
        return presses.events.toByteArray();
    }

    private void type(char letter) {
        int plain = key(letter, DIGITS, UPPER_ROW, MIDDLE_ROW, LOWER_ROW);
        int shifted =
                key(
                        letter,
                        SHIFTED_DIGITS,
                        SHIFTED_UPPER_ROW,
                        SHIFTED_MIDDLE_ROW,
                        SHIFTED_LOWER_ROW);
        if (plain > 0) {
            press(plain);
        } else if (shifted > 0) {
            event(LEFT_SHIFT, 1);
            press(shifted);
            event(LEFT_SHIFT, 0);
        }
    }

    private static int key(char letter, String digits, String upper, String middle, String lower) {
        return switch (letter) {
            case '\r', '\n' -> 28;
            case '\t' -> 15;
            case ' ' -> 57;
            default -> {
                String[] rows = {digits, upper, middle, lower};
                int[] first = {2, 16, 30, 43};
                for (int row = 0; row < rows.length; row++) {
                    int at = rows[row].indexOf(letter);
                    if (at >= 0) {
                        yield first[row] + at;
                    }
                }
                yield 0;
            }
        };
    }

    private void press(int key) {
        event(key, 1);
        event(key, 0);
    }

    /** One change of a key, and the mark that all changes of this moment were told. */
    private void event(int key, int value) {
        ByteBuffer two = ByteBuffer.allocate(2 * EVENT_BYTES).order(ByteOrder.nativeOrder());
        two.putLong(0).putLong(0).putShort(KEY).putShort((short) key).putInt(value);
        two.putLong(0).putLong(0).putShort(SYNCHRONIZED).putShort((short) 0).putInt(0);
        events.writeBytes(two.array());
    }
}
