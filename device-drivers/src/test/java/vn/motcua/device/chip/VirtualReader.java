package vn.motcua.device.chip;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.device.chip.simulated.SampleChip;

/**
 * Debian's {@code pcscd} with a reader made of software ({@code vsmartcard-vpcd}) in place of a
 * plug: a card is put on it by connecting to its port.
 */
final class VirtualReader implements AutoCloseable {
    static final String NAME = "Virtual PCD";
    private static final Path PROGRAM = Path.of("/usr/sbin/pcscd");
    private static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
    private static final Path CALLS = Path.of("/run/pcscd/pcscd.comm");
    private static final byte[] ANSWER_TO_RESET = HexFormat.of().parseHex("3b8580014d6f744375610a");
    private static final int ATTEMPTS = 50;
    private static final int RESET = 2;
    private static final int ASK_FOR_ATR = 4;
    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final int port;
    private final Process service;
    private @Nullable Socket card;

    private VirtualReader(int port, Process service) {
        this.port = port;
        this.service = service;
    }

    /** Whether this machine has them and no other service of the kind is running. */
    static boolean canStart() {
        return Files.isExecutable(PROGRAM)
                && Files.exists(DRIVER)
                && !Files.exists(CALLS)
                && Files.isWritable(Path.of("/run"));
    }

    static VirtualReader start(Path folder) throws IOException {
        int port = freePort();
        Path settings =
                Files.writeString(
                        folder.resolve("reader.conf"),
                        """
                        FRIENDLYNAME "%s"
                        DEVICENAME /dev/null:0x%2$X
                        LIBPATH %3$s
                        CHANNELID 0x%2$X
                        """
                                .formatted(NAME, port, DRIVER));
        Process service =
                new ProcessBuilder(PROGRAM.toString(), "--foreground", "--config=" + settings)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("pcscd.log").toFile())
                        .start();
        var reader = new VirtualReader(port, service);
        await(() -> Files.exists(CALLS));
        return reader;
    }

    /** Puts a card on the reader that a hand takes away after so many answers. */
    void put(SampleChip chip, int answersMax) throws IOException {
        takeAway();
        var line = new Socket(InetAddress.getLoopbackAddress(), port);
        line.setTcpNoDelay(true);
        card = line;
        chip.reset();
        Thread _ = Thread.ofVirtual().start(() -> answer(line, chip, answersMax));
    }

    void takeAway() throws IOException {
        Socket line = card;
        card = null;
        if (line != null) {
            line.close();
        }
    }

    /** Pulls the reader out: the service that knew it is gone. */
    void unplug() {
        service.destroy();
        service.onExit().join();
    }

    @Override
    public void close() throws IOException {
        takeAway();
        unplug();
        Files.deleteIfExists(CALLS);
    }

    /** Length and bytes; one byte alone is an order to the card's power. */
    private static void answer(Socket line, SampleChip chip, int answersMax) {
        try (line;
                var in = new DataInputStream(line.getInputStream());
                var out = new DataOutputStream(line.getOutputStream())) {
            while (chip.answers() < answersMax) {
                byte[] asked = in.readNBytes(in.readUnsignedShort());
                if (asked.length > 1) {
                    send(out, chip.answer(asked));
                } else if (asked[0] == ASK_FOR_ATR) {
                    send(out, ANSWER_TO_RESET);
                } else if (asked[0] == RESET) {
                    chip.reset();
                }
            }
        } catch (IOException takenAway) {
            chip.reset();
        }
    }

    private static void send(DataOutputStream out, byte[] bytes) throws IOException {
        byte[] message = new byte[2 + bytes.length];
        message[0] = (byte) (bytes.length >> 8);
        message[1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, message, 2, bytes.length);
        out.write(message);
    }

    static void await(BooleanSupplier come) {
        long end = System.nanoTime() + WAIT.toNanos();
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it did not come");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** The reader takes two neighbouring ports, for it has two slots. */
    private static int freePort() {
        return Stream.generate(VirtualReader::pair)
                .limit(ATTEMPTS)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Integer> pair() {
        try (var one = new ServerSocket(0);
                var _ = new ServerSocket(one.getLocalPort() + 1)) {
            return Optional.of(one.getLocalPort());
        } catch (IOException | IllegalArgumentException taken) {
            return Optional.empty();
        }
    }
}
