package vn.motcua.device.simulated.sane;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** The second line, on which one page goes out: records, then −1 and a status. */
final class SanePageLine implements AutoCloseable {
    private static final Duration CALL_WAIT = Duration.ofSeconds(4);
    private static final int RECORD_BYTES = 32_768;
    private static final int SMALL_RECORD_BYTES = 100;

    private final SimulatedSaneScanner scanner;
    private final ServerSocket server;

    SanePageLine(SimulatedSaneScanner scanner) throws IOException {
        this.scanner = scanner;
        this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server.setSoTimeout((int) CALL_WAIT.toMillis());
    }

    int port() {
        return server.getLocalPort();
    }

    /**
     * Sends a page to whoever calls.
     *
     * @param call dropped too where the whole server dies
     */
    void send(SaneImage page, SaneCall call) throws IOException, InterruptedException {
        try (Socket line = server.accept();
                var out =
                        new DataOutputStream(
                                new BufferedOutputStream(line.getOutputStream(), RECORD_BYTES))) {
            scanner.watch(line);
            scanner.pauseIfSlow();
            SaneFault fault = page.isFaulty() ? scanner.faultOfPages() : SaneFault.SMALL_RECORDS;
            int whole = page.pixels().length;
            switch (fault) {
                case SHORT_PAGE -> end(out, page, whole / 2, SaneStatus.END_OF_PAGE);
                case EMPTY_PAGE -> end(out, page, 0, SaneStatus.END_OF_PAGE);
                case JAM_IN_PAGE -> end(out, page, whole / 2, SaneStatus.JAMMED);
                case ERROR_IN_PAGE -> end(out, page, whole / 2, SaneStatus.IO_ERROR);
                case HUGE_RECORD -> out.writeInt(Integer.MAX_VALUE);
                case LINE_DROPS_IN_PAGE -> records(out, page, whole / 2);
                case SERVER_DIES_IN_PAGE -> {
                    records(out, page, whole / 2);
                    call.hangUp();
                }
                case POWER_CUT_IN_PAGE -> {
                    records(out, page, whole / 2);
                    scanner.goDark();
                }
                case SILENT_IN_PAGE -> {
                    records(out, page, whole / 2);
                    scanner.awaitMended(SaneFault.SILENT_IN_PAGE);
                }
                default -> end(out, page, whole, SaneStatus.END_OF_PAGE);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void end(DataOutputStream out, SaneImage page, int count, int status)
            throws IOException {
        records(out, page, count);
        out.writeInt(-1);
        out.writeByte(status);
    }

    private void records(DataOutputStream out, SaneImage page, int count) throws IOException {
        int most = scanner.has(SaneFault.SMALL_RECORDS) ? SMALL_RECORD_BYTES : RECORD_BYTES;
        for (int at = 0; at < count; at += most) {
            int length = Math.min(most, count - at);
            out.writeInt(length);
            out.write(page.pixels(), at, length);
        }
        out.flush();
    }
}
