package vn.motcua.local.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import vn.motcua.local.storage.Erasure;

/**
 * The folder of the store. A file appears in it under its name only when every byte of it is on the
 * disk: a full disk may write less than asked without an error, and a rename without fsync may
 * leave an empty file after a power cut.
 */
final class StoreFolder {
    private static final String ENDING = ".pdf";
    private static final String UNFINISHED = ".part";
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final AtomicLong parts = new AtomicLong();

    StoreFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            removeUnfinished();
        } catch (IOException failed) {
            throw new UncheckedIOException(folder + " cannot be used", failed);
        }
    }

    /** Writes the bytes of a file to a stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A whole file of the folder. */
    record StoredFile(String sha256, long bytes) {}

    Path file(String sha256) {
        return folder.resolve(sha256 + ENDING);
    }

    boolean hasRoom(long bytes, long freeBytesMin) {
        try {
            return Files.getFileStore(folder).getUsableSpace() - bytes >= freeBytesMin;
        } catch (IOException failed) {
            throw new UncheckedIOException("the disk does not say what is free", failed);
        }
    }

    /** Empty if the disk became full meanwhile. */
    Optional<StoredFile> write(Content content) {
        Path part = folder.resolve("new-" + parts.incrementAndGet() + UNFINISHED);
        try {
            StoredFile written = writeWhole(part, content);
            Path target = file(written.sha256());
            if (!holds(part, written)) {
                wipe(part);
                return Optional.empty();
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
            return Optional.of(written);
        } catch (IOException failed) {
            wipe(part);
            if (isDiskFull(failed)) {
                return Optional.empty();
            }
            throw new UncheckedIOException("the document store cannot write", failed);
        }
    }

    /** The names of the whole files, without their ending. */
    List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("the document store cannot be listed", failed);
        }
    }

    void keepAside(String sha256) {
        try {
            Files.move(
                    file(sha256),
                    folder.resolve(sha256 + ENDING + ".lost"),
                    StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
        } catch (IOException failed) {
            throw new UncheckedIOException("the document store cannot move a file", failed);
        }
    }

    void delete(String sha256) {
        wipe(file(sha256));
    }

    private static StoredFile writeWhole(Path part, Content content) throws IOException {
        MessageDigest digest = sha256();
        try (var channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var out =
                    new BufferedOutputStream(
                            new DigestOutputStream(new WholeWrites(channel), digest), BLOCK);
            content.writeTo(out);
            out.flush();
            channel.force(true);
            return new StoredFile(HexFormat.of().formatHex(digest.digest()), channel.size());
        }
    }

    /** Writes all of each block, or fails: a channel may write less than asked. */
    private static final class WholeWrites extends OutputStream {
        private final FileChannel channel;

        private WholeWrites(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, length);
            while (rest.hasRemaining()) {
                if (channel.write(rest) == 0) {
                    throw new IOException("No space left on device");
                }
            }
        }
    }

    /** Reads it back: what the disk kept counts, not what was handed to it. */
    private static boolean holds(Path file, StoredFile wanted) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).equals(wanted.sha256());
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
            Erasure.erase(file);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
