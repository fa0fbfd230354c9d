package vn.motcua.device.simulated;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.motcua.device.escpos.EscPosDecoder;

/** What a line brings, read for the mechanism behind it. */
final class PrinterDecoding {
    private final PrinterMechanism mechanism;
    private final int widthDots;

    PrinterDecoding(PrinterMechanism mechanism, int widthDots) {
        this.mechanism = mechanism;
        this.widthDots = widthDots;
    }

    /** Reads until the line is closed. */
    void run(InputStream in, OutputStream out) throws IOException {
        mechanism.connect(out);
        new EscPosDecoder(new Gate(in), mechanism, widthDots).run();
    }

    void hangUp() throws IOException {
        mechanism.hangUp();
    }

    /** Lets nothing through while the printer takes nothing. */
    private final class Gate extends FilterInputStream {
        Gate(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            mechanism.awaitTaking();
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            mechanism.awaitTaking();
            return super.read(into, from, count);
        }
    }
}
