package vn.motcua.device.printer;

import java.time.Duration;

/**
 * How long a printer may take.
 *
 * @param connection to answer a call
 * @param status to answer four status requests
 * @param band to take a band of dots
 * @param confirmation to print all it was sent, and say so
 * @param muteConfirmation the same, of a printer that answers no status request
 */
record PrinterPatience(
        Duration connection,
        Duration status,
        Duration band,
        Duration confirmation,
        Duration muteConfirmation) {
    static final PrinterPatience USUAL =
            new PrinterPatience(
                    Duration.ofMillis(1200),
                    Duration.ofMillis(700),
                    Duration.ofSeconds(4),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(3));
}
