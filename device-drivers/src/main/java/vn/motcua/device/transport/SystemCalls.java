package vn.motcua.device.transport;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.time.Duration;

/**
 * Linux's own words for files that may have to wait; results below zero are error numbers.
 *
 * <p>Source: open(2), poll(2), read(2), write(2), ioctl(2) and linux/input.h.
 */
@SuppressWarnings("restricted") // The launcher grants native access.
final class SystemCalls {
    static final int EAGAIN = 11;
    static final int EBUSY = 16;
    static final short POLLIN = 0x01;
    static final short POLLOUT = 0x04;

    /** POLLERR, POLLHUP and POLLNVAL. */
    static final short POLLGONE = 0x38;

    private static final int READ_WRITE = 2;
    private static final int NO_CONTROLLING_TERMINAL = 0x100;
    private static final int NON_BLOCKING = 0x800;
    private static final int CLOSE_ON_EXEC = 0x80000;
    private static final long EVIOCGRAB = 0x40044590L;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout CAPTURED = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = CAPTURED.varHandle(PathElement.groupElement("errno"));
    private static final MethodHandle OPEN =
            call("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), 2);
    private static final MethodHandle POLL =
            call("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT), 3);
    private static final MethodHandle READ =
            call("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG), 3);
    private static final MethodHandle WRITE =
            call("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG), 3);
    private static final MethodHandle IOCTL =
            call("ioctl", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG), 2);
    private static final MethodHandle CLOSE =
            call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT), 1);

    private SystemCalls() {}

    static int open(String path) {
        try (Arena arena = Arena.ofConfined()) {
            int how = READ_WRITE | NO_CONTROLLING_TERMINAL | NON_BLOCKING | CLOSE_ON_EXEC;
            MemorySegment state = arena.allocate(CAPTURED);
            int handle = (int) OPEN.invokeExact(state, arena.allocateFrom(path), how);
            return (int) result(handle, state);
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("open " + path, broken);
        }
    }

    /** Waits until a file is ready, or gone; the bits of its state. */
    static int poll(int handle, int wanted, Duration wait) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CAPTURED);
            MemorySegment asked =
                    arena.allocate(MemoryLayout.structLayout(JAVA_INT, JAVA_SHORT, JAVA_SHORT));
            asked.set(JAVA_INT, 0, handle);
            asked.set(JAVA_SHORT, 4, (short) wanted);
            int waitMs = (int) Math.min(Integer.MAX_VALUE, wait.plusNanos(999_999).toMillis());
            int count = (int) POLL.invokeExact(state, asked, 1L, waitMs);
            return count < 0 ? (int) result(count, state) : asked.get(JAVA_SHORT, 6);
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("poll " + handle, broken);
        }
    }

    static long read(int handle, byte[] into) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CAPTURED);
            MemorySegment bytes = arena.allocate(into.length);
            long count = (long) READ.invokeExact(state, handle, bytes, bytes.byteSize());
            if (count > 0) {
                MemorySegment.copy(bytes, JAVA_BYTE, 0, into, 0, (int) count);
            }
            return result(count, state);
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("read " + handle, broken);
        }
    }

    static long write(int handle, byte[] from, int start) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CAPTURED);
            MemorySegment bytes = arena.allocate(from.length - (long) start);
            MemorySegment.copy(from, start, bytes, JAVA_BYTE, 0, from.length - start);
            long count = (long) WRITE.invokeExact(state, handle, bytes, bytes.byteSize());
            return result(count, state);
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("write " + handle, broken);
        }
    }

    /** Takes an input device for this program alone. */
    static int grab(int handle) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CAPTURED);
            int answer = (int) IOCTL.invokeExact(state, handle, EVIOCGRAB, 1L);
            return (int) result(answer, state);
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("ioctl " + handle, broken);
        }
    }

    static void close(int handle) {
        try (Arena arena = Arena.ofConfined()) {
            int _ = (int) CLOSE.invokeExact(arena.allocate(CAPTURED), handle);
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("close " + handle, broken);
        }
    }

    private static long result(long answer, MemorySegment state) {
        return answer >= 0 ? answer : -Math.max(1, (int) ERRNO.get(state, 0L));
    }

    /** The named parameters of a function stand before those that vary in number. */
    private static MethodHandle call(String function, FunctionDescriptor shape, int named) {
        Linker.Option errno = Linker.Option.captureCallState("errno");
        MemorySegment address = LINKER.defaultLookup().findOrThrow(function);
        boolean varies = named < shape.argumentLayouts().size();
        return varies
                ? LINKER.downcallHandle(
                        address, shape, errno, Linker.Option.firstVariadicArg(named))
                : LINKER.downcallHandle(address, shape, errno);
    }
}
