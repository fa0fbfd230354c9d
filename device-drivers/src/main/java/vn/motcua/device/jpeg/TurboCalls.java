package vn.motcua.device.jpeg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * The functions of turbojpeg.h 2.1 that are needed, by their names there.
 *
 * <p>They read Java's own arrays: copies of a page's pixels cost more than to press them. The
 * garbage collector waits meanwhile, 15 ms for a page of A4 at 300 dpi.
 */
@SuppressWarnings("restricted") // The launcher grants native access.
final class TurboCalls {
    private static final String LIBRARY = "libturbojpeg.so.0";

    private static final MemoryLayout[] COMPRESS = {
        ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT,
        JAVA_INT, JAVA_INT
    };
    private static final MemoryLayout[] HEADER = {
        ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS
    };
    private static final MemoryLayout[] DECOMPRESS = {
        ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT
    };

    private final MethodHandle initCompress;
    private final MethodHandle initDecompress;
    private final MethodHandle destroy;
    private final MethodHandle free;
    private final MethodHandle compress2;
    private final MethodHandle decompressHeader3;
    private final MethodHandle decompress2;

    private TurboCalls(SymbolLookup library) {
        initCompress = call(library, "tjInitCompress", ADDRESS);
        initDecompress = call(library, "tjInitDecompress", ADDRESS);
        destroy = call(library, "tjDestroy", JAVA_INT, ADDRESS);
        free =
                Linker.nativeLinker()
                        .downcallHandle(
                                library.findOrThrow("tjFree"), FunctionDescriptor.ofVoid(ADDRESS));
        compress2 = call(library, "tjCompress2", JAVA_INT, COMPRESS);
        decompressHeader3 = call(library, "tjDecompressHeader3", JAVA_INT, HEADER);
        decompress2 = call(library, "tjDecompress2", JAVA_INT, DECOMPRESS);
    }

    static Optional<TurboCalls> load() {
        try {
            return Optional.of(new TurboCalls(SymbolLookup.libraryLookup(LIBRARY, Arena.global())));
        } catch (IllegalArgumentException | IllegalCallerException absent) {
            return Optional.empty();
        }
    }

    /** Gives back what {@code tjCompress2} allocated. */
    void free(MemorySegment pressed) {
        try {
            free.invokeExact(pressed);
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("tjFree", broken);
        }
    }

    Session compress() {
        return session(initCompress);
    }

    Session decompress() {
        return session(initDecompress);
    }

    private Session session(MethodHandle init) {
        try {
            return new Session((MemorySegment) init.invokeExact());
        } catch (Throwable broken) { // boundary: a method handle may throw anything
            throw new IllegalStateException("libjpeg-turbo", broken);
        }
    }

    private static MethodHandle call(
            SymbolLookup library, String name, MemoryLayout result, MemoryLayout... parameters) {
        return Linker.nativeLinker()
                .downcallHandle(
                        library.findOrThrow(name),
                        FunctionDescriptor.of(result, parameters),
                        Linker.Option.critical(true));
    }

    /** Pixels and how they lie: {@code pitch} bytes a line, their order as {@code TJPF}. */
    record Pixels(MemorySegment bytes, int width, int pitch, int height, int order) {}

    /** How to press: {@code TJSAMP}, 1 to 100. */
    record Wish(int sampling, int quality) {}

    /** One compressor or decompressor; results other than 0 are complaints. */
    final class Session implements AutoCloseable {
        private final MemorySegment handle;

        private Session(MemorySegment handle) {
            this.handle = handle;
        }

        int compress(Pixels from, MemorySegment into, MemorySegment size, Wish wish) {
            try {
                return (int)
                        compress2.invokeExact(
                                handle,
                                from.bytes(),
                                from.width(),
                                from.pitch(),
                                from.height(),
                                from.order(),
                                into,
                                size,
                                wish.sampling(),
                                wish.quality(),
                                0);
            } catch (Throwable broken) { // boundary: a method handle may throw anything
                throw new IllegalStateException("tjCompress2", broken);
            }
        }

        /** Puts width, height, sampling and colours into four numbers. */
        int header(MemorySegment jpeg, MemorySegment numbers) {
            try {
                return (int)
                        decompressHeader3.invokeExact(
                                handle,
                                jpeg,
                                jpeg.byteSize(),
                                numbers,
                                numbers.asSlice(4),
                                numbers.asSlice(8),
                                numbers.asSlice(12));
            } catch (Throwable broken) { // boundary: a method handle may throw anything
                throw new IllegalStateException("tjDecompressHeader3", broken);
            }
        }

        int decompress(MemorySegment jpeg, Pixels into, int flags) {
            try {
                return (int)
                        decompress2.invokeExact(
                                handle,
                                jpeg,
                                jpeg.byteSize(),
                                into.bytes(),
                                into.width(),
                                into.pitch(),
                                into.height(),
                                into.order(),
                                flags);
            } catch (Throwable broken) { // boundary: a method handle may throw anything
                throw new IllegalStateException("tjDecompress2", broken);
            }
        }

        @Override
        public void close() {
            try {
                int complaint = (int) destroy.invokeExact(handle);
                assert complaint == 0;
            } catch (Throwable broken) { // boundary: a method handle may throw anything
                throw new IllegalStateException("tjDestroy", broken);
            }
        }
    }
}
