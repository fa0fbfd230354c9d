package vn.motcua.local.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Deletes files so that their bytes are not found on the disk by who reads it raw. */
public final class Erasure {
    private static final int BLOCK = 1 << 16;

    private Erasure() {}

    /** Overwrites the file and deletes it; one that is gone already is fine. */
    public static void erase(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
            for (long rest = channel.size(); rest > 0; ) {
                int _ = zeros.clear().limit((int) Math.min(rest, BLOCK)).position();
                rest -= channel.write(zeros);
            }
            channel.force(false);
        } catch (NoSuchFileException gone) {
            return;
        }
        boolean _ = Files.deleteIfExists(file);
    }
}
