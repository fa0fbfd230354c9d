package vn.motcua.local.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Sees to it that one program uses a database: two would remove each other's scans. The system
 * gives the lock back when a program dies, however it dies.
 */
final class SoleUse implements AutoCloseable {
    private final FileChannel channel;

    private SoleUse(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws IllegalStateException if another program, or another part of this one, uses the file
     */
    static SoleUse of(Path database) {
        Path file = database.resolveSibling(database.getFileName() + ".lock");
        try {
            Files.createDirectories(database.resolveSibling("").toAbsolutePath());
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new IllegalStateException(
                        database
                                + " is in use by another kiosk server. Stop that one first, or name"
                                + " another dataFolder.");
            }
            return new SoleUse(channel);
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be used", failed);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException byOurselves) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("a lock was not given back", failed);
        }
    }
}
