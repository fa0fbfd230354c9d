package vn.motcua.device.simulated;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the simulated code reader can be set up oddly, or go wrong. */
public enum ReaderFault {
    UNPLUGGED,
    /** Ends no code: only silence tells. */
    NO_SUFFIX,
    LINE_FEED,
    CR_AND_LF,
    TAB_SUFFIX,
    STX_AND_ETX,
    TWO_SUFFIXES,
    /** Begins each code with {@code ]Q1}. */
    AIM_ID,
    /** Begins each code with {@code ]Q2}. */
    AIM_ID_OF_ECI,
    /** Sends byte by byte. */
    IN_PIECES,
    /** Reads each code twice. */
    READS_TWICE,
    /** Loses the last byte, be it half a letter. */
    LOSES_A_BYTE,
    /** Sends letters of Western Europe only. */
    LATIN_1,
    /** Sends more than any code holds. */
    TOO_LONG,
    /** Restarts in the middle of each code. */
    RESTARTS_IN_CODE,
    /** Sees nothing: something covers its window. */
    COVERED;

    private static final int TOO_MANY_BYTES = 9000;

    /** What goes out for a code; the suffix is CR where nothing else is said. */
    byte[] frame(String text) {
        byte[] code = text.getBytes(StandardCharsets.UTF_8);
        return switch (this) {
            case NO_SUFFIX -> code;
            case LINE_FEED -> joined("", code, "\n");
            case CR_AND_LF -> joined("", code, "\r\n");
            case TAB_SUFFIX -> joined("", code, "\t");
            case STX_AND_ETX -> joined("\u0002", code, "\u0003");
            case TWO_SUFFIXES -> joined("", code, "\r\r");
            case AIM_ID -> joined("]Q1", code, "\r");
            case AIM_ID_OF_ECI -> joined("]Q2", code, "\r");
            case LOSES_A_BYTE -> joined("", Arrays.copyOf(code, code.length - 1), "\r");
            case LATIN_1 -> joined("", text.getBytes(StandardCharsets.ISO_8859_1), "\r");
            case TOO_LONG -> joined("x".repeat(TOO_MANY_BYTES), code, "\r");
            case RESTARTS_IN_CODE -> Arrays.copyOf(code, code.length / 2);
            case UNPLUGGED, COVERED -> new byte[0];
            case IN_PIECES, READS_TWICE -> joined("", code, "\r");
        };
    }

    private static byte[] joined(String before, byte[] code, String after) {
        byte[] first = before.getBytes(StandardCharsets.US_ASCII);
        byte[] last = after.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(first, first.length + code.length + last.length);
        System.arraycopy(code, 0, whole, first.length, code.length);
        System.arraycopy(last, 0, whole, first.length + code.length, last.length);
        return whole;
    }
}
