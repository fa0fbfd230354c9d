package vn.motcua.device.barcode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Pattern;
import vn.motcua.device.barcode.ReadOutcome.CodeRead;
import vn.motcua.device.barcode.ReadOutcome.Garbled;
import vn.motcua.device.barcode.ReadOutcome.TooLong;

/**
 * Cuts the bytes of a reader into codes.
 *
 * <p>Readers end a code with CR, LF, CR LF, TAB or ETX, whatever was set last with the setting
 * sheet, and may begin it with STX and with an AIM id ({@code ]Q1}, ISO/IEC 15424). All are
 * accepted, so none needs to be configured. A reader without any suffix ends a code by silence.
 */
final class CodeFraming {
    static final int CODE_BYTES_MAX = 8192;
    private static final byte STX = 0x02;
    private static final byte ETX = 0x03;
    private static final Pattern AIM_ID = Pattern.compile("^][A-Zdez][0-9A-Fa-f]");

    private ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private final Queue<ReadOutcome> codes = new ArrayDeque<>();
    private boolean isTooLong;

    void accept(byte[] bytes) {
        for (byte next : bytes) {
            if (endsCode(next)) {
                end();
            } else if (frame.size() < CODE_BYTES_MAX) {
                frame.write(next);
            } else {
                isTooLong = true;
            }
        }
    }

    /** Tells that the reader has been silent: what came so far is a whole code. */
    void end() {
        if (isTooLong) {
            codes.add(new TooLong());
        } else if (frame.size() > 0) {
            decode(frame.toByteArray());
        }
        reset();
    }

    /** Takes the next whole code, if there is one. */
    Optional<ReadOutcome> next() {
        return Optional.ofNullable(codes.poll());
    }

    boolean isInsideCode() {
        return frame.size() > 0;
    }

    /**
     * Begins anew, in bytes that never held a code: those of a visitor do not wait for the next.
     */
    void reset() {
        frame = new ByteArrayOutputStream();
        isTooLong = false;
    }

    private void decode(byte[] bytes) {
        try {
            CharSequence whole = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            String text = AIM_ID.matcher(whole).replaceFirst("");
            if (!text.isBlank()) {
                codes.add(new CodeRead(text));
            }
        } catch (CharacterCodingException notUtf8) {
            codes.add(new Garbled());
        }
    }

    private static boolean endsCode(byte next) {
        return next == '\r' || next == '\n' || next == '\t' || next == STX || next == ETX;
    }
}
