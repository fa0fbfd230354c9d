package vn.motcua.device.escpos;

/**
 * How many bytes follow the commands that do nothing here.
 *
 * <p>Source: Epson ESC/POS command reference, the list of commands.
 */
final class CommandLengths {
    private static final String ESC_ONE = "%=?KTUersu";
    private static final String ESC_TWO = "cfY";
    private static final String ESC_THREE = "p";
    private static final String ESC_EIGHT = "W";
    private static final String GS_ONE = "EGTbjuxy";
    private static final String GS_TWO = "$P\\";
    private static final String GS_THREE = "^";
    private static final String FS_ONE = "!-CW";
    private static final String FS_TWO = "?S";
    private static final int KANJI_BYTES = 74;

    private CommandLengths() {}

    static int afterEsc(int command) {
        if (ESC_ONE.indexOf(command) >= 0) {
            return 1;
        }
        if (ESC_TWO.indexOf(command) >= 0) {
            return 2;
        }
        if (ESC_THREE.indexOf(command) >= 0) {
            return 3;
        }
        return ESC_EIGHT.indexOf(command) >= 0 ? 8 : 0;
    }

    static int afterGs(int command) {
        if (GS_ONE.indexOf(command) >= 0) {
            return 1;
        }
        if (GS_TWO.indexOf(command) >= 0) {
            return 2;
        }
        return GS_THREE.indexOf(command) >= 0 ? 3 : 0;
    }

    /** For commands whose first byte says how many follow it. */
    static int afterGs(int command, int first) {
        return switch (command) {
            // Counters: GS C 0 n m, GS C 1 and five more numbers, GS C 2 nL nH.
            case 'C' ->
                    switch (first) {
                        case '0', 0 -> 2;
                        case '1', 1 -> 6;
                        case '2', 2 -> 2;
                        default -> 0;
                    };
            case 'g' -> 3;
            default -> 2;
        };
    }

    static int afterFs(int command) {
        if (FS_ONE.indexOf(command) >= 0) {
            return 1;
        }
        if (FS_TWO.indexOf(command) >= 0) {
            return 2;
        }
        return command == '2' ? KANJI_BYTES : 0;
    }
}
