package vn.motcua.local.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Room on the disk that no other program can take: a file of its size. Papers in progress get it
 * when the disk is full otherwise; it is made again when there is ample room.
 */
public final class Reserve {
    /** Enough for the pages and the documents of nearly every submission. */
    private static final long USUAL_BYTES = 256L << 20;

    /** Nobody misses what is kept as long as so much is free besides. */
    private static final long AMPLE_BYTES = 2_000L << 20;

    private static final int BLOCK = 1 << 20;

    private final Path file;
    private final long bytes;
    private final long ampleBytes;

    /**
     * @param bytes how much is kept
     * @param ampleBytes what must stay free when it is made
     */
    public Reserve(Path file, long bytes, long ampleBytes) {
        this.file = file;
        this.bytes = bytes;
        this.ampleBytes = ampleBytes;
    }

    public static Reserve in(Path folder) {
        return new Reserve(folder.resolve("reserve"), USUAL_BYTES, AMPLE_BYTES);
    }

    /** Makes it, unless it is there or there is no ample room; may take seconds. */
    public synchronized void keep() {
        try {
            if (size() < bytes && freeBytes() >= bytes + ampleBytes) {
                write();
            }
        } catch (IOException taken) {
            give();
        }
    }

    /** Gives it to whoever needs more room than there is. */
    public synchronized void lend(long bytesNeeded) {
        try {
            if (freeBytes() < bytesNeeded) {
                give();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException("the disk does not say what is free", gone);
        }
    }

    private void give() {
        try {
            boolean _ = Files.deleteIfExists(file);
        } catch (IOException gone) {
            throw new UncheckedIOException("a reserve cannot be given up", gone);
        }
    }

    private long size() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private long freeBytes() throws IOException {
        return Files.getFileStore(file.toAbsolutePath().resolveSibling("")).getUsableSpace();
    }

    /** Block by block: a file with holes keeps no room. */
    private void write() throws IOException {
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            while (channel.position() < bytes) {
                ByteBuffer _ =
                        block.clear().limit((int) Math.min(BLOCK, bytes - channel.position()));
                if (channel.write(block) == 0) {
                    throw new IOException("No space left on device");
                }
            }
            channel.force(true);
        }
    }
}
