package vn.motcua.device.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulated printer answers with the bytes that the makers' manuals give. */
@Timeout(20)
class SimulatedPrinterTest {
    private final SimulatedPrinter printer = SimulatedPrinter.start(384);
    private Socket line;

    @BeforeEach
    void call() throws IOException {
        line = new Socket(InetAddress.getLoopbackAddress(), printer.port());
    }

    @AfterEach
    void hangUp() throws IOException {
        line.close();
        printer.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_LOW, 0x12, 0x12, 0x12, 0x1E",
        "PAPER_OUT, 0x1A, 0x32, 0x12, 0x72",
        "COVER_OPEN, 0x1A, 0x16, 0x12, 0x12",
    })
    void a_trouble_shows_in_the_four_answers_of_dle_eot(
            PrinterFault fault, int printerBits, int offline, int error, int paper)
            throws IOException {
        assertThat(answers()).containsExactly(0x12, 0x12, 0x12, 0x12);

        printer.fault(fault, true);

        assertThat(answers())
                .containsExactly((byte) printerBits, (byte) offline, (byte) error, (byte) paper);
    }

    @Test
    void the_paper_sensor_is_asked_behind_what_was_sent_before() throws IOException {
        send(0x1D, 'v', '0', 0, 1, 0, 2, 0, 0x80, 0x01, 0x1D, 'V', 1, 0x1D, 'r', 1);

        assertThat(line.getInputStream().read()).isZero();
        assertThat(printer.slips()).hasSize(1);
    }

    @Test
    void the_printer_gives_its_name() throws IOException {
        send(0x1D, 'I', 67);

        String name = "_Simulated printer\0";
        assertThat(line.getInputStream().readNBytes(name.length()))
                .isEqualTo(name.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void changes_are_told_to_those_who_asked() throws IOException {
        send(0x1D, 'a', 0xFF);
        assertThat(line.getInputStream().readNBytes(4)).containsExactly(0x10, 0, 0, 0);

        printer.fault(PrinterFault.COVER_OPEN, true);

        assertThat(line.getInputStream().readNBytes(4)).containsExactly(0x38, 0, 0, 0);
    }

    @Test
    void paper_that_was_not_cut_can_be_torn_off_once() throws IOException {
        send(0x1D, 'v', '0', 0, 1, 0, 1, 0, 0xFF, 0x1D, 'r', 1);
        assertThat(line.getInputStream().read()).isZero();

        assertThat(printer.tearOff()).isPresent();
        assertThat(printer.tearOff()).isEmpty();
        assertThat(printer.slips()).isEmpty();
    }

    @Test
    void paper_is_taken_slip_by_slip_and_then_what_hangs_out() throws IOException {
        send(0x1D, 'v', '0', 0, 1, 0, 1, 0, 0xFF, 0x1D, 'V', 1);
        send(0x1D, 'v', '0', 0, 1, 0, 2, 0, 0xFF, 0xFF, 0x1D, 'r', 1);
        assertThat(line.getInputStream().read()).isZero();
        assertThat(printer.pieces()).isEqualTo(2);

        assertThat(heightOf(printer.take().orElseThrow())).isEqualTo(1);
        assertThat(heightOf(printer.take().orElseThrow())).isEqualTo(2);
        assertThat(printer.take()).isEmpty();
        assertThat(printer.pieces()).isZero();
    }

    private static int heightOf(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png)).getHeight();
    }

    private byte[] answers() throws IOException {
        send(0x10, 4, 1, 0x10, 4, 2, 0x10, 4, 3, 0x10, 4, 4);
        return line.getInputStream().readNBytes(4);
    }

    private void send(int... bytes) throws IOException {
        byte[] sent = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            sent[at] = (byte) bytes[at];
        }
        line.getOutputStream().write(sent);
    }
}
