package vn.motcua.device.escpos;

import java.io.IOException;

/** What a printer does with what it was sent, in the order it came unless said otherwise. */
public interface PrinterActions {
    /** DLE EOT: answered at once. */
    void statusNow(int which) throws IOException;

    /** DLE DC4 8: everything not yet printed is dropped at once. */
    void dropBuffer();

    /** Prints one row of dots, the first dot in the highest bit. */
    void row(byte[] dots);

    void feed(int dots);

    void cut();

    /** GS r 1: answered when all before is printed. */
    void paperSensor();

    /** GS I: answered when all before is printed. */
    void identify(int which);

    /** GS a: from now on, every change of status is told. */
    void statusBack(boolean on) throws IOException;
}
