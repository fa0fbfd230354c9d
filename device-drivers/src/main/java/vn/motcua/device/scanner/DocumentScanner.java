package vn.motcua.device.scanner;

import vn.motcua.device.Device;

/** A document scanner: paper in, page images out. */
public interface DocumentScanner extends Device {

    /**
     * Reads every sheet of the feeder, or the one on the glass, and returns when the last one is
     * through.
     *
     * <p>Blocks while paper moves, 1 to 10 s a sheet; at most 60 s without a byte from the scanner.
     * Paper, power and cable troubles are outcomes, not exceptions.
     *
     * @throws InterruptedException if the visitor gave up; the job is cancelled at the scanner
     *     first
     */
    ScanOutcome scan(ScanRequest request) throws InterruptedException;
}
