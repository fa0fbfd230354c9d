package vn.motcua.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Random;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;

/** Something at the printer's address that is no printer ends in a word, not in an endless wait. */
@Timeout(30)
class NonsensePrinterTest {
    private static final PrinterPatience SHORT =
            new PrinterPatience(
                    Duration.ofSeconds(1),
                    Duration.ofMillis(200),
                    Duration.ofMillis(300),
                    Duration.ofMillis(500),
                    Duration.ofMillis(300));

    private final ServerSocket server = listen();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x10, 0x41, 0x7F, 0xFF})
    void a_flood_of_one_byte_is_no_printed_slip(int nonsense) throws InterruptedException {
        flood(() -> nonsense);
        try (var printer = printer()) {
            assertThat(printer.status()).isNotNull();
            if (nonsense != 0x00 && nonsense != 0x41) {
                // These two look like an answer to "is all of it out?".
                assertThat(printer.print(SampleReceipt.receipt())).isInstanceOf(NotPrinted.class);
            } else {
                assertThat(printer.print(SampleReceipt.receipt())).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_flood_of_random_bytes_ends(long seed) throws InterruptedException {
        var random = new Random(seed);
        flood(() -> random.nextInt(256));
        try (var printer = printer()) {
            assertThat(printer.status()).isNotNull();
            assertThat(printer.print(SampleReceipt.receipt())).isNotNull();
        }
    }

    private EscPosPrinter printer() {
        var id = new DeviceId("printer");
        return EscPosPrinter.onNetwork(id, "127.0.0.1", server.getLocalPort(), 384, SHORT);
    }

    private void flood(IntSupplier nonsense) {
        Thread.ofVirtual()
                .start(() -> {
                    while (!server.isClosed()) {
                        try (Socket call = server.accept()) {
                            while (true) {
                                call.getOutputStream().write(nonsense.getAsInt());
                            }
                        } catch (IOException hungUp) {
                            assertThat(hungUp).isNotNull();
                        }
                    }
                });
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }
}
