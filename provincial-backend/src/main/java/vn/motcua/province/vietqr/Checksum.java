package vn.motcua.province.vietqr;

import java.nio.charset.StandardCharsets;

/** CRC-16/CCITT-FALSE: polynomial 1021, begun with FFFF, nothing turned over. */
final class Checksum {
    private static final int POLYNOMIAL = 0x1021;
    private static final int START = 0xFFFF;
    private static final int HIGHEST_BIT = 0x8000;

    private Checksum() {}

    /** Four upper-case hex digits. */
    static String of(String text) {
        int sum = START;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            sum ^= (each & 0xFF) << Byte.SIZE;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                sum = (sum & HIGHEST_BIT) == 0 ? sum << 1 : (sum << 1) ^ POLYNOMIAL;
            }
        }
        return "%04X".formatted(sum & 0xFFFF);
    }
}
