package vn.motcua.device.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.contract.device.DeviceFault;

/** No device can hold up the thread that talks to it. */
@Timeout(30)
class TcpLinkTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    private ServerSocket server;
    private TcpLink link;
    private Socket device;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        link = TcpLink.connect("127.0.0.1", server.getLocalPort(), Duration.ofSeconds(2));
        device = server.accept();
    }

    @AfterEach
    void close() throws IOException {
        link.close();
        device.close();
        server.close();
    }

    @Test
    void a_device_that_takes_no_bytes_ends_the_wait() throws Exception {
        assertThat(link.write(new byte[64 << 20], SHORT)).isFalse();
    }

    @Test
    void a_device_that_sends_nothing_gives_nothing() throws Exception {
        assertThat(link.read(SHORT)).isEmpty();
    }

    @Test
    void what_a_device_sends_is_read() throws Exception {
        device.getOutputStream().write(new byte[] {1, 2, 3});

        assertThat(link.read(Duration.ofSeconds(10))).containsExactly(1, 2, 3);
    }

    @Test
    void a_device_that_hangs_up_is_offline() throws Exception {
        device.close();

        assertThatThrownBy(() -> link.read(Duration.ofSeconds(10)).clone())
                .isInstanceOfSatisfying(
                        LinkLostException.class,
                        lost -> assertThat(lost.fault()).isEqualTo(DeviceFault.OFFLINE));
    }

    @Test
    void closing_from_another_thread_ends_the_wait() {
        var waiting = CompletableFuture.supplyAsync(this::faultOfLongRead);

        link.close();

        assertThat(waiting.join()).isEqualTo(DeviceFault.OFFLINE);
    }

    @Test
    void an_interrupt_ends_the_wait() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> link.read(Duration.ofSeconds(10)).clone())
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void a_host_without_an_address_is_no_device() {
        assertThatThrownBy(() -> TcpLink.connect("printer.invalid", 9100, SHORT).close())
                .isInstanceOfSatisfying(
                        LinkLostException.class,
                        lost -> assertThat(lost.fault()).isEqualTo(DeviceFault.NO_DEVICE));
    }

    private DeviceFault faultOfLongRead() {
        try {
            byte[] bytes = link.read(Duration.ofSeconds(20));
            throw new IllegalStateException(bytes.length + " bytes of nobody");
        } catch (LinkLostException lost) {
            return lost.fault();
        } catch (InterruptedException unwanted) {
            throw new IllegalStateException(unwanted);
        }
    }
}
