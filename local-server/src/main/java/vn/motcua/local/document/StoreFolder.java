package vn.motcua.local.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder of the store. A file appears in it under its name only when every byte of it is on the
 * disk: a full disk may write less than asked without an error, and a rename without fsync may
 * leave an empty file after a power cut.
 */
final class StoreFolder {
    private static final String ENDING = ".pdf";
    private static final String UNFINISHED = ".part";
    private static final int WIPE_BYTES = 1 << 16;

    private final Path folder;

    StoreFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            removeUnfinished();
        } catch (IOException failed) {
            throw new UncheckedIOException(folder + " cannot be used", failed);
        }
    }

    Path file(String sha256) {
        return folder.resolve(sha256 + ENDING);
    }

    /** False if the disk cannot take it and keep the reserve. */
    boolean write(String sha256, byte[] bytes, long freeBytesMin) {
        Path target = file(sha256);
        Path part = folder.resolve(sha256 + UNFINISHED);
        try {
            if (Files.isRegularFile(target) && holds(target, bytes.length, sha256)) {
                return true;
            }
            if (Files.getFileStore(folder).getUsableSpace() - bytes.length < freeBytesMin) {
                return false;
            }
            writeWhole(part, bytes);
            if (!holds(part, bytes.length, sha256)) {
                Files.deleteIfExists(part);
                return false;
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
            return true;
        } catch (IOException failed) {
            wipe(part);
            if (isDiskFull(failed)) {
                return false;
            }
            throw new UncheckedIOException("the document store cannot write", failed);
        }
    }

    void delete(String sha256) {
        wipe(file(sha256));
    }

    private static void writeWhole(Path part, byte[] bytes) throws IOException {
        try (var channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                int _ = channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static boolean holds(Path file, long length, String sha256) throws IOException {
        return Files.size(file) == length && sha256(Files.readAllBytes(file)).equals(sha256);
    }

    private void syncFolder() throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private void wipe(Path file) {
        try {
            if (!Files.exists(file)) {
                return;
            }
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                ByteBuffer zeros = ByteBuffer.allocate(WIPE_BYTES);
                for (long rest = channel.size(); rest > 0; ) {
                    int _ = zeros.clear().limit((int) Math.min(rest, WIPE_BYTES)).position();
                    rest -= channel.write(zeros);
                }
                channel.force(false);
            }
            Files.deleteIfExists(file);
            syncFolder();
        } catch (IOException failed) {
            throw new UncheckedIOException("the document store cannot delete", failed);
        }
    }

    /** What a power cut left behind: nothing was confirmed to anybody yet. */
    private void removeUnfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(UNFINISHED)).forEach(this::wipe);
        }
    }

    private static boolean isDiskFull(IOException failed) {
        String words = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("disk quota exceeded");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
