package vn.motcua.device.simulated.sane;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.motcua.device.simulated.Breakable;
import vn.motcua.device.simulated.LoopbackPort;
import vn.motcua.device.simulated.ScannerHardware;

/**
 * A scanner server made of software, with one sheet-fed scanner behind it; its pages are JPEG
 * files, sent as they are, dot by dot. Debian's {@code scanimage} scans from it too.
 *
 * <p>May be used by any thread. Its threads do not keep a program alive.
 */
public final class SimulatedSaneScanner implements ScannerHardware {
    /** The scanner's name at its server. */
    public static final String DEVICE = "simulated:0";

    private static final Logger LOG = System.getLogger(SimulatedSaneScanner.class.getName());
    private static final Duration SLOW_PAGE = Duration.ofSeconds(4);
    private static final Set<SaneFault> OF_PAGES =
            EnumSet.range(SaneFault.JAM_IN_PAGE, SaneFault.SILENT_IN_PAGE);

    private final SaneTray tray = new SaneTray();
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final LoopbackPort port;
    private ServerSocket server;
    private Thread serving;

    private SimulatedSaneScanner(int wanted) {
        port = LoopbackPort.take(wanted);
        server = port.listen();
        serving = serve(server);
    }

    /** Starts one with an empty feeder, at a free port of the loopback address. */
    public static SimulatedSaneScanner start() {
        return new SimulatedSaneScanner(0);
    }

    /** The same at this port, which must be free. */
    public static SimulatedSaneScanner start(int port) {
        return new SimulatedSaneScanner(port);
    }

    /** The port to configure; stays when the server is off. */
    public int port() {
        return port.number();
    }

    @Override
    public void load(List<Path> jpegs) {
        tray.load(jpegs);
    }

    @Override
    public int pagesInFeeder() {
        return tray.pages();
    }

    @Override
    public void takeOut() {
        tray.takeOut();
    }

    @Override
    public Map<String, Boolean> faults() {
        return Breakable.faults(SaneFault.values(), this::has);
    }

    @Override
    public void fault(String name, boolean on) {
        fault(SaneFault.valueOf(name), on);
    }

    public boolean has(SaneFault fault) {
        return tray.has(fault);
    }

    /** Breaks or mends something; mending a jam takes the stuck sheet back into the feeder. */
    public synchronized void fault(SaneFault fault, boolean on) {
        tray.fault(fault, on);
        if (tray.has(SaneFault.OFFLINE)) {
            switchOff();
        } else if (server.isClosed() && !tray.has(SaneFault.POWER_CUT_IN_PAGE)) {
            server = port.listen();
            serving = serve(server);
        }
    }

    @Override
    public synchronized void close() {
        closed.countDown();
        tray.fault(SaneFault.SILENT, false);
        tray.fault(SaneFault.SILENT_IN_PAGE, false);
        switchOff();
        port.close();
    }

    int refusal() {
        return tray.refusal();
    }

    SaneTray.Pull pull(int pulled, int faultyPage) {
        return tray.pull(pulled, faultyPage);
    }

    void awaitMended(SaneFault fault) throws InterruptedException {
        tray.awaitMended(fault);
    }

    /** Keeps a line in mind, to drop it with the power. */
    void watch(Socket line) {
        lines.add(line);
    }

    /** What happens to a page that a fault hits; a lawful fault if nothing does. */
    SaneFault faultOfPages() {
        return OF_PAGES.stream().filter(tray::has).findFirst().orElse(SaneFault.SMALL_RECORDS);
    }

    void pauseIfSlow() throws InterruptedException {
        if (has(SaneFault.SLOW)) {
            boolean _ = closed.await(SLOW_PAGE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A power cut; one that was mended meanwhile is none. */
    synchronized void goDark() {
        if (has(SaneFault.POWER_CUT_IN_PAGE)) {
            switchOff();
        }
    }

    private void switchOff() {
        try {
            server.close();
            for (Socket line : lines) {
                line.close();
            }
            // The port refuses calls only when the thread that waited for them has ended.
            serving.interrupt();
            serving.join();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }

    private Thread serve(ServerSocket listening) {
        return Thread.ofVirtual().start(() -> takeCalls(listening));
    }

    private void takeCalls(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket line = listening.accept();
                watch(line);
                Thread _ = Thread.ofVirtual().start(() -> answer(line));
            } catch (IOException off) {
                LOG.log(Level.DEBUG, "no more calls: {0}", off.getMessage());
            }
        }
    }

    private void answer(Socket line) {
        try (line) {
            new SaneCall(this, line).run();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a client went: {0}", gone.getMessage());
        } catch (InterruptedException off) {
            Thread.currentThread().interrupt();
        } finally {
            lines.remove(line);
        }
    }
}
