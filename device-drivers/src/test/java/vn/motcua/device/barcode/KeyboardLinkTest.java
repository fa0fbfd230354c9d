package vn.motcua.device.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.barcode.ReadOutcome.CodeRead;
import vn.motcua.device.barcode.ReadOutcome.Nothing;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.transport.DeviceFile;

/** What a reader types as a keyboard is read as a code, from events as the system gives them. */
@Timeout(30)
class KeyboardLinkTest {
    private static final int SHIFT = 42;
    private static final int ENTER = 28;
    private static final int H = 35;
    private static final int FIVE = 6;
    private static final int SIX = 7;
    private static final int MINUS = 12;
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final SimulatedCodeReader wire = SimulatedCodeReader.start();
    private final SerialCodeReader reader =
            new SerialCodeReader(
                    new DeviceId("reader"),
                    () -> new KeyboardLink(DeviceFile.open(wire.port().toString())));

    @AfterEach
    void close() {
        reader.close();
        wire.close();
    }

    @Test
    void typed_keys_become_a_code_at_enter() throws InterruptedException {
        wire.holdBytes(typed(-SHIFT, H, FIVE, SIX, MINUS, FIVE, ENTER));

        assertThat(reader.read(WAIT)).isEqualTo(new CodeRead("H56-5"));
    }

    @Test
    void an_event_that_comes_in_two_pieces_is_one_key() throws InterruptedException {
        byte[] events = typed(FIVE, ENTER);
        wire.holdBytes(Arrays.copyOf(events, 31));
        assertThat(reader.read(Duration.ZERO)).isEqualTo(new Nothing());

        wire.holdBytes(Arrays.copyOfRange(events, 31, events.length));

        assertThat(reader.read(WAIT)).isEqualTo(new CodeRead("5"));
    }

    @Test
    void a_file_that_is_no_input_device_is_not_taken() {
        try (var other =
                SerialCodeReader.posingAsKeyboard(new DeviceId("other"), wire.port().toString())) {
            assertThat(other.status()).isNotEqualTo(new DeviceStatus.Ready());
        }
    }

    /** Presses and releases; a shift (written below zero) holds for the next key. */
    private static byte[] typed(int... keys) {
        ByteBuffer events =
                ByteBuffer.allocate(24 * 3 * keys.length).order(ByteOrder.nativeOrder());
        boolean isShifted = false;
        for (int key : keys) {
            event(events, Math.abs(key), 1);
            if (key < 0) {
                isShifted = true;
                continue;
            }
            event(events, key, 0);
            if (isShifted) {
                event(events, SHIFT, 0);
                isShifted = false;
            }
        }
        return Arrays.copyOf(events.array(), events.position());
    }

    private static void event(ByteBuffer events, int code, int value) {
        events.putLong(0).putLong(0).putShort((short) 1).putShort((short) code).putInt(value);
    }
}
