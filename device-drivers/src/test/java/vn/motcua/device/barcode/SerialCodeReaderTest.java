package vn.motcua.device.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.barcode.ReadOutcome.CodeRead;
import vn.motcua.device.barcode.ReadOutcome.Garbled;
import vn.motcua.device.barcode.ReadOutcome.Nothing;
import vn.motcua.device.barcode.ReadOutcome.Stopped;
import vn.motcua.device.barcode.ReadOutcome.TooLong;
import vn.motcua.device.simulated.SimulatedCodeReader;

/**
 * What the visitor holds under the reader arrives, over a real terminal and after any unplugging.
 */
@Timeout(30)
class SerialCodeReaderTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final DeviceId ID = new DeviceId("code-reader");

    private final SimulatedCodeReader hardware = SimulatedCodeReader.start();
    private final SerialCodeReader reader =
            new SerialCodeReader(ID, hardware.port().toString(), 115_200);

    @BeforeEach
    void open() {
        assertThat(reader.status()).isEqualTo(new DeviceStatus.Ready());
    }

    @AfterEach
    void close() {
        reader.close();
        hardware.close();
    }

    @Test
    void a_card_held_under_the_reader_is_read_with_all_its_letters() throws InterruptedException {
        String card = "001099012345|123456789|Nguyễn Thị Mẫu Hường|01021990|Nữ|Ấp Đỗ, Cần Thơ|";
        hardware.hold(card);

        assertThat(reader.read(LONG)).isEqualTo(new CodeRead(card));
    }

    @Test
    void a_code_without_a_suffix_is_read_after_a_short_silence() throws InterruptedException {
        hardware.holdBytes("H01-0001".getBytes(StandardCharsets.UTF_8));

        assertThat(reader.read(LONG)).isEqualTo(new CodeRead("H01-0001"));
    }

    @Test
    void nothing_held_is_nothing_read() throws InterruptedException {
        assertThat(reader.read(Duration.ofMillis(20))).isEqualTo(new Nothing());
    }

    @Test
    void a_wait_that_ends_inside_a_code_loses_no_part_of_it() throws InterruptedException {
        hardware.holdBytes("H01-".getBytes(StandardCharsets.UTF_8));
        assertThat(reader.read(Duration.ZERO)).isEqualTo(new Nothing());
        hardware.hold("0001");

        assertThat(reader.read(LONG)).isEqualTo(new CodeRead("H01-0001"));
    }

    @Test
    void a_reader_set_to_another_alphabet_is_told_apart_from_a_code() throws InterruptedException {
        hardware.holdBytes(new byte[] {'N', 'g', (byte) 0xAA, '\r'});

        assertThat(reader.read(LONG)).isEqualTo(new Garbled());
    }

    @Test
    void a_flood_of_bytes_ends_in_one_word_and_the_next_code_is_read() throws InterruptedException {
        Thread flood = Thread.ofVirtual().start(() -> hardware.hold("x".repeat(20_000)));

        assertThat(reader.read(LONG)).isEqualTo(new TooLong());
        assertThat(flood.join(LONG)).isTrue();
        hardware.hold("next");
        assertThat(reader.read(LONG)).isEqualTo(new CodeRead("next"));
    }

    @Test
    void a_pulled_cable_ends_the_wait_and_a_replugged_one_reads_again()
            throws InterruptedException {
        var waiting = CompletableFuture.supplyAsync(() -> readForLong());
        hardware.unplug();
        assertThat(waiting.join()).isEqualTo(new Stopped(DeviceFault.NO_DEVICE));
        assertThat(reader.status()).isEqualTo(new DeviceStatus.Faulted(DeviceFault.NO_DEVICE));
        assertThat(reader.read(Duration.ZERO)).isEqualTo(new Stopped(DeviceFault.NO_DEVICE));

        hardware.plugIn();
        assertThat(reader.status()).isEqualTo(new DeviceStatus.Ready());
        hardware.hold("again");

        assertThat(reader.read(LONG)).isEqualTo(new CodeRead("again"));
    }

    @Test
    void half_a_code_from_before_the_cable_was_pulled_is_dropped() throws InterruptedException {
        hardware.holdBytes("half".getBytes(StandardCharsets.UTF_8));
        assertThat(reader.read(Duration.ZERO)).isEqualTo(new Nothing());
        hardware.unplug();
        assertThat(reader.read(LONG)).isEqualTo(new Stopped(DeviceFault.NO_DEVICE));
        hardware.plugIn();
        assertThat(reader.status()).isEqualTo(new DeviceStatus.Ready());
        hardware.hold("whole");

        assertThat(reader.read(LONG)).isEqualTo(new CodeRead("whole"));
    }

    @Test
    void closing_from_another_thread_ends_the_wait() {
        var waiting = CompletableFuture.supplyAsync(() -> readForLong());

        reader.close();

        assertThat(waiting.join()).isEqualTo(new Stopped(DeviceFault.OFFLINE));
    }

    @Test
    void a_port_that_never_was_is_an_outcome() throws InterruptedException {
        try (var absent = new SerialCodeReader(ID, "/dev/no-such-reader", 9600)) {
            assertThat(absent.status()).isEqualTo(new DeviceStatus.Faulted(DeviceFault.NO_DEVICE));
            assertThat(absent.read(Duration.ofMillis(10)))
                    .isEqualTo(new Stopped(DeviceFault.NO_DEVICE));
        }
    }

    private ReadOutcome readForLong() {
        try {
            return reader.read(LONG);
        } catch (InterruptedException unwanted) {
            throw new IllegalStateException(unwanted);
        }
    }
}
