package vn.motcua.device.scanner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.transport.LinkLostException;
import vn.motcua.device.transport.TcpLink;

/**
 * One job at a scanner server: {@code saned} of the SANE project (standard 1.06, chapter 5).
 *
 * <p>A session serves one job. After an error a server may be in the middle of an answer, so the
 * line is dropped with it.
 */
final class SaneSession implements AutoCloseable {
    private static final int INIT = 0;
    private static final int OPEN = 2;
    private static final int CLOSE = 3;
    private static final int DESCRIBE = 4;
    private static final int CONTROL = 5;
    private static final int PARAMETERS = 6;
    private static final int START = 7;
    private static final int CANCEL = 8;
    private static final int EXIT = 10;
    private static final int VERSION = 1 << 24 | 3;
    private static final int SET = 1;
    private static final int RELOAD_OPTIONS = 2;
    private static final Duration CONNECT_WAIT = Duration.ofMillis(1500);

    private final String host;
    private final SaneWire wire;
    private final Duration silenceMax;
    private List<SaneOption> options = List.of();
    private int handle;

    private SaneSession(String host, SaneWire wire, Duration silenceMax) {
        this.host = host;
        this.wire = wire;
        this.silenceMax = silenceMax;
    }

    /** Connects and greets. */
    static SaneSession connect(String host, int port, Duration silenceMax)
            throws IOException, InterruptedException {
        TcpLink link = TcpLink.connect(host, port, CONNECT_WAIT);
        var session = new SaneSession(host, new SaneWire(link, silenceMax), silenceMax);
        session.wire.send(INIT, VERSION, "kiosk");
        check(session.wire.word());
        session.wire.skipWord();
        return session;
    }

    /** Takes the scanner; another program's job makes it busy. */
    void open(String device) throws IOException, InterruptedException {
        wire.send(OPEN, device);
        int status = wire.word();
        handle = wire.word();
        refuseIfSecret(wire.string());
        check(status);
    }

    void describe() throws IOException, InterruptedException {
        wire.send(DESCRIBE, handle);
        int count = wire.length();
        List<SaneOption> all = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            if (wire.isPresent()) {
                all.add(SaneOption.read(wire, index));
            }
        }
        options = List.copyOf(all);
    }

    Optional<SaneOption> option(String name) {
        return options.stream()
                .filter(option -> option.name().equals(name) && option.isSettable())
                .findFirst();
    }

    void set(SaneOption option, int value) throws IOException, InterruptedException {
        wire.send(CONTROL, handle, option.index(), SET, option.type(), 4, 1, value);
        readControlReply();
    }

    void set(SaneOption option, String value) throws IOException, InterruptedException {
        int size = value.getBytes(StandardCharsets.UTF_8).length + 1;
        wire.send(CONTROL, handle, option.index(), SET, option.type(), size, value);
        readControlReply();
    }

    /**
     * Starts the next page.
     *
     * @throws SaneRefusal if there is none, or the paper cannot move
     */
    SanePage start() throws IOException, InterruptedException {
        wire.send(START, handle);
        int status = wire.word();
        int port = wire.word();
        int byteOrder = wire.word();
        refuseIfSecret(wire.string());
        check(status);
        var data = new SaneWire(TcpLink.connect(host, port, CONNECT_WAIT), silenceMax);
        return new SanePage(data, byteOrder);
    }

    /** The shape of the page that was started. */
    SaneParameters parameters() throws IOException, InterruptedException {
        wire.send(PARAMETERS, handle);
        check(wire.word());
        return SaneParameters.read(wire);
    }

    /** Ends the job and gives the scanner back. */
    void finish() throws IOException, InterruptedException {
        wire.send(CANCEL, handle);
        wire.skipWord();
        wire.send(CLOSE, handle);
        wire.skipWord();
        wire.send(EXIT);
    }

    @Override
    public void close() {
        wire.close();
    }

    private void readControlReply() throws IOException, InterruptedException {
        int status = wire.word();
        int info = wire.word();
        int type = wire.word();
        wire.skipWord();
        if (type == SaneOption.TYPE_STRING) {
            wire.skipString();
        } else {
            int count = wire.length();
            byte[] value = wire.bytes(4 * count);
            assert value.length % 4 == 0;
        }
        refuseIfSecret(wire.string());
        check(status);
        if ((info & RELOAD_OPTIONS) != 0) {
            describe();
        }
    }

    private static void refuseIfSecret(String resource) throws IOException {
        if (!resource.isEmpty()) {
            // The server asks for a password, which this protocol would send readable by all.
            throw new SaneRefusal(11);
        }
    }

    private static void check(int status) throws SaneRefusal {
        if (status != SaneRefusal.GOOD) {
            throw new SaneRefusal(status);
        }
    }

    /** What an error on the way means for the person in front of the kiosk. */
    static DeviceFault faultOf(IOException error) {
        return switch (error) {
            case SaneRefusal refusal -> refusal.fault();
            case LinkLostException lost -> lost.fault();
            default -> DeviceFault.OFFLINE;
        };
    }
}
