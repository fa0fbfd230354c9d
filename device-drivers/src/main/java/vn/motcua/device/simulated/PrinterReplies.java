package vn.motcua.device.simulated;

import java.nio.charset.StandardCharsets;

/**
 * What the simulated printer says of itself.
 *
 * <p>Source: Epson ESC/POS command reference, DLE EOT, GS r, GS a and GS I.
 */
record PrinterReplies(
        boolean coverOpen,
        boolean paperOut,
        boolean paperLow,
        boolean knifeStuck,
        boolean headHot,
        boolean broken) {
    private static final int FIXED_BITS = 0x12;

    boolean canPrint() {
        return !coverOpen && !paperOut && !knifeStuck && !headHot && !broken;
    }

    /** DLE EOT 1 to 4. */
    byte answer(int which) {
        int bits =
                switch (which) {
                    case 1 -> bit(!canPrint(), 0x08);
                    case 2 ->
                            bit(coverOpen, 0x04)
                                    | bit(paperOut, 0x20)
                                    | bit(knifeStuck || headHot || broken, 0x40);
                    case 3 -> bit(knifeStuck, 0x08) | bit(broken, 0x20) | bit(headHot, 0x40);
                    default -> bit(paperLow, 0x0C) | bit(paperOut, 0x60);
                };
        return (byte) (bits | FIXED_BITS);
    }

    /** GS r 1. */
    byte paperSensor() {
        return (byte) bit(paperLow, 0x03);
    }

    /** The four bytes of Automatic Status Back. */
    byte[] changes() {
        int printer = 0x10 | bit(!canPrint(), 0x08) | bit(coverOpen, 0x20);
        int error = bit(knifeStuck, 0x08) | bit(broken, 0x20) | bit(headHot, 0x40);
        int roll = bit(paperLow, 0x03) | bit(paperOut, 0x0C);
        return new byte[] {(byte) printer, (byte) error, (byte) roll, 0};
    }

    /** GS I. */
    static byte[] identity(int which) {
        return switch (which) {
            case 1, 2, 3 -> new byte[] {0x20};
            case 65 -> name("1.0");
            case 66 -> name("Mot Cua");
            case 67 -> name("Simulated printer");
            default -> name("0");
        };
    }

    /** As a line at the wrong speed carries it. */
    static byte[] garbled(byte[] reply) {
        byte[] wrong = new byte[reply.length];
        for (int at = 0; at < reply.length; at++) {
            wrong[at] = (byte) (reply[at] | 0xE1);
        }
        return wrong;
    }

    private static int bit(boolean is, int mask) {
        return is ? mask : 0;
    }

    private static byte[] name(String text) {
        return ("_" + text + "\0").getBytes(StandardCharsets.US_ASCII);
    }
}
