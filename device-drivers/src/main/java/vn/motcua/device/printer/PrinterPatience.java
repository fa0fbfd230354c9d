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
public record PrinterPatience(
        Duration connection,
        Duration status,
        Duration band,
        Duration confirmation,
        Duration muteConfirmation) {
    public static final PrinterPatience USUAL =
            new PrinterPatience(
                    Duration.ofMillis(1200),
                    Duration.ofMillis(700),
                    Duration.ofSeconds(4),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(3));

    /** A serial line carries a byte in ten bits, and a slip has up to 100 kB. */
    static PrinterPatience ofBaudRate(int baudRate) {
        Duration band = Duration.ofMillis(RasterBands.BYTES_MAX * 10_000L / baudRate);
        return new PrinterPatience(
                USUAL.connection(),
                USUAL.status(),
                USUAL.band().plus(band),
                USUAL.confirmation().plus(band),
                USUAL.muteConfirmation().plus(band));
    }
}
