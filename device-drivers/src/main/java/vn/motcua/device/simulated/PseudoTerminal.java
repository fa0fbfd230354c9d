package vn.motcua.device.simulated;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A serial line without wires: what is written here can be read from the terminal at {@link #path}.
 *
 * <p>Source: pty(7), termios(3), poll(2) of Linux. The terminal is raw from the start and is kept
 * open on this side too, so that it outlives a reader that opens and closes it.
 */
@SuppressWarnings("restricted") // The launcher grants native access.
final class PseudoTerminal implements AutoCloseable {
    private static final int READ_WRITE = 2;
    private static final int NO_CONTROLLING_TERMINAL = 0x100;
    private static final int CLOSE_ON_EXEC = 0x80000;
    private static final int NON_BLOCKING = 0x800;
    private static final int AT_ONCE = 0;
    private static final int TERMIOS_BYTES = 128;
    private static final int NAME_BYTES = 128;
    private static final int READ_BYTES_MAX = 4096;
    private static final int POLL_BYTES = 8;
    private static final short POLL_IN = 1;
    private static final Duration DRAIN_WAIT = Duration.ofSeconds(2);
    private static final Duration DRAIN_PAUSE = Duration.ofMillis(1);

    private static final MethodHandle OPEN_MASTER = call("posix_openpt", JAVA_INT, JAVA_INT);
    private static final MethodHandle GRANT = call("grantpt", JAVA_INT, JAVA_INT);
    private static final MethodHandle UNLOCK = call("unlockpt", JAVA_INT, JAVA_INT);
    private static final MethodHandle NAME =
            call("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle OPEN = call("open", JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle GET_MODES = call("tcgetattr", JAVA_INT, JAVA_INT, ADDRESS);
    private static final MethodHandle MAKE_RAW =
            Linker.nativeLinker()
                    .downcallHandle(
                            Linker.nativeLinker().defaultLookup().findOrThrow("cfmakeraw"),
                            FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle SET_MODES =
            call("tcsetattr", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
    private static final MethodHandle WRITE =
            call("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle POLL = call("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle READ = call("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle CLOSE = call("close", JAVA_INT, JAVA_INT);

    private final int master;
    private final int slave;
    private final Path path;
    private boolean closed;

    private PseudoTerminal(int master, int slave, Path path) {
        this.master = master;
        this.slave = slave;
        this.path = path;
    }

    static PseudoTerminal open() {
        try (Arena arena = Arena.ofConfined()) {
            int flags = READ_WRITE | NO_CONTROLLING_TERMINAL | CLOSE_ON_EXEC;
            int master =
                    checked("posix_openpt", (int) OPEN_MASTER.invokeExact(flags | NON_BLOCKING));
            int granted = checked("grantpt", (int) GRANT.invokeExact(master));
            int unlocked = checked("unlockpt", (int) UNLOCK.invokeExact(master));
            MemorySegment name = arena.allocate(NAME_BYTES);
            int named = (int) NAME.invokeExact(master, name, (long) NAME_BYTES);
            if (granted + unlocked + named != 0) {
                throw new IllegalStateException("no name for pseudo terminal " + master);
            }
            int slave = checked("open", (int) OPEN.invokeExact(name, flags | NON_BLOCKING));
            MemorySegment modes = arena.allocate(TERMIOS_BYTES);
            int got = checked("tcgetattr", (int) GET_MODES.invokeExact(slave, modes));
            MAKE_RAW.invokeExact(modes);
            int set = checked("tcsetattr", (int) SET_MODES.invokeExact(slave, AT_ONCE, modes));
            if (got + set != 0) {
                throw new IllegalStateException("pseudo terminal " + slave + " is not raw");
            }
            return new PseudoTerminal(master, slave, Path.of(name.getString(0)));
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("no pseudo terminal can be opened", broken);
        }
    }

    /** The terminal file of this session, e.g. {@code /dev/pts/7}. */
    Path path() {
        return path;
    }

    /** Sends bytes to the reader of the terminal; what it does not take within 2 s is lost. */
    synchronized void write(byte[] bytes) {
        if (closed) {
            return;
        }
        long end = System.nanoTime() + DRAIN_WAIT.toNanos();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment left = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
            while (left.byteSize() > 0 && System.nanoTime() < end) {
                long taken = (long) WRITE.invokeExact(master, left, Math.min(left.byteSize(), 512));
                if (taken > 0) {
                    left = left.asSlice(taken);
                } else {
                    LockSupport.parkNanos(DRAIN_PAUSE.toNanos());
                }
            }
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("cannot write to " + path, broken);
        }
    }

    /** Takes what is written into the terminal; nothing if nothing is for so long. */
    byte[] read(Duration wait) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment asked = arena.allocate(POLL_BYTES);
            asked.set(JAVA_INT, 0, master);
            asked.set(ValueLayout.JAVA_SHORT, Integer.BYTES, POLL_IN);
            int _ = (int) POLL.invokeExact(asked, 1L, (int) wait.toMillis());
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("cannot wait for " + path, broken);
        }
        return read();
    }

    /** Takes what was written into the terminal, without waiting for it; often nothing. */
    synchronized byte[] read() {
        if (closed) {
            return new byte[0];
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(READ_BYTES_MAX);
            long count = (long) READ.invokeExact(master, bytes, bytes.byteSize());
            return bytes.asSlice(0, Math.max(0, count)).toArray(ValueLayout.JAVA_BYTE);
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("cannot read from " + path, broken);
        }
    }

    /** Hangs up: the reader sees an input/output error. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true; // its numbers are given to other files from now on
        try {
            int slaveClosed = checked("close", (int) CLOSE.invokeExact(slave));
            int masterClosed = checked("close", (int) CLOSE.invokeExact(master));
            if (slaveClosed + masterClosed != 0) {
                throw new IllegalStateException("not closed: " + path);
            }
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("cannot close " + path, broken);
        }
    }

    private static int checked(String function, int result) {
        if (result < 0) {
            throw new IllegalStateException(function + " answered " + result);
        }
        return result;
    }

    private static MethodHandle call(
            String function, ValueLayout result, MemoryLayout... parameters) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(function),
                FunctionDescriptor.of(result, parameters));
    }
}
