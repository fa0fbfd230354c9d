package vn.motcua.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;

/** What a slow printer answers about an earlier slip is not taken for a word about this one. */
@Timeout(30)
class LateAnswerTest {
    private static final byte[] IS_ALL_OUT = {0x1D, 'r', 1};
    private static final PrinterPatience SHORT =
            new PrinterPatience(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(100),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(300),
                    Duration.ofMillis(300));

    private final ServerSocket server = listen();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void an_answer_that_was_still_owed_confirms_no_slip() throws InterruptedException {
        Thread _ = Thread.ofVirtual().start(this::answerOneQuestionBehind);
        var unconfirmed = new NotPrinted(DeviceFault.UNCONFIRMED, true);
        var id = new DeviceId("printer");
        try (var printer =
                EscPosPrinter.onNetwork(id, "127.0.0.1", server.getLocalPort(), 384, SHORT)) {
            assertThat(printer.print(SampleReceipt.receipt())).isEqualTo(unconfirmed);
            assertThat(printer.print(SampleReceipt.receipt())).isEqualTo(unconfirmed);
        }
    }

    /** Tells nothing of itself, and answers a question when the next one of the line comes. */
    private void answerOneQuestionBehind() {
        while (!server.isClosed()) {
            try (Socket call = server.accept()) {
                InputStream in = new BufferedInputStream(call.getInputStream());
                int matched = 0;
                int questions = 0;
                for (int next = in.read(); next >= 0; next = in.read()) {
                    matched = next == IS_ALL_OUT[matched] ? matched + 1 : 0;
                    if (matched == IS_ALL_OUT.length) {
                        matched = 0;
                        if (questions++ > 0) {
                            call.getOutputStream().write(0);
                        }
                    }
                }
            } catch (IOException hungUp) {
                assertThat(hungUp).isNotNull();
            }
        }
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }
}
