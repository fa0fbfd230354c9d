package vn.motcua.local.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** Whether the disk has room for what may come: said long before anybody is turned away. */
public final class DiskRoom {
    /** A technician has weeks to come below this. */
    private static final long AMPLE_BYTES = 2_000L << 20;

    /** What the longest submission needs, its pages and its documents, and the log beside it. */
    private static final long RESERVE_BYTES = 600L << 20;

    private final LongSupplier freeBytes;

    /**
     * @param freeBytes asks the disk
     */
    public DiskRoom(LongSupplier freeBytes) {
        this.freeBytes = freeBytes;
    }

    public static DiskRoom around(Path folder) {
        return new DiskRoom(() -> {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException gone) {
                return 0;
            }
        });
    }

    public long freeMegabytes() {
        return freeBytes.getAsLong() >> 20;
    }

    /** Somebody has to make room, and soon. */
    public boolean isLow() {
        return freeBytes.getAsLong() < AMPLE_BYTES;
    }

    /**
     * Whether papers may be begun. What is left else is a reserve: whoever has begun can finish.
     */
    public boolean hasRoomForOneMore() {
        return freeBytes.getAsLong() >= RESERVE_BYTES;
    }
}
