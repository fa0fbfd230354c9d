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
import vn.motcua.contract.seal.SealHeader;
import vn.motcua.local.seal.Sealer;
import vn.motcua.local.storage.Erasure;
import vn.motcua.local.storage.LastingFolder;

/**
 * The folder of the store. A file appears in it under its name only when every byte of it is on the
 * disk: a full disk may write less than asked without an error, and a rename without fsync may
 * leave an empty file after a power cut.
 */
final class StoreFolder {
    private static final String ENDING = ".sealed";
    private static final String UNFINISHED = ".part";
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final AtomicLong parts = new AtomicLong();

    StoreFolder(Path folder) {
        this.folder = folder;
        try {
            LastingFolder.make(folder);
            removeUnfinished();
        } catch (IOException failed) {
            throw new UncheckedIOException(folder + " cannot be used", failed);
        }
    }

    /** Writes the bytes of a file to a stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A whole file of the folder.
     *
     * @param name SHA-256 of the file as it lies here, sealed
     * @param sha256 of what was sealed
     * @param bytes of what was sealed
     */
    record StoredFile(String name, String sha256, long bytes) {}

    Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    boolean hasRoom(long bytes, long freeBytesMin) {
        try {
            return Files.getFileStore(folder).getUsableSpace() - bytes >= freeBytesMin;
        } catch (IOException failed) {
            throw new UncheckedIOException("the disk does not say what is free", failed);
        }
    }

    /** Empty if the disk became full meanwhile. */
    Optional<StoredFile> write(Content content, Sealer sealer) {
        Path part = folder.resolve("new-" + parts.incrementAndGet() + UNFINISHED);
        try {
            StoredFile written = writeWhole(part, content, sealer);
            Path target = file(written.name());
            if (!holds(part, written.name())) {
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

    void keepAside(String name) {
        try {
            Files.move(
                    file(name),
                    folder.resolve(name + ENDING + ".lost"),
                    StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
        } catch (IOException failed) {
            throw new UncheckedIOException("the document store cannot move a file", failed);
        }
    }

    void delete(String name) {
        wipe(file(name));
    }

    private static StoredFile writeWhole(Path part, Content content, Sealer sealer)
            throws IOException {
        MessageDigest digest = sha256();
        var clear = new DigestOfClear();
        try (var channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var out =
                    new BufferedOutputStream(
                            new DigestOutputStream(new WholeWrites(channel), digest), BLOCK);
            try (var sealing = sealer.sealing(out, SealHeader.documentPurpose())) {
                content.writeTo(clear.before(sealing));
            }
            channel.force(true);
            return new StoredFile(
                    HexFormat.of().formatHex(digest.digest()), clear.sha256(), clear.bytes());
        }
    }

    /** What is known of the clear text when it has gone by. */
    private static final class DigestOfClear {
        private final MessageDigest digest = StoreFolder.sha256();
        private long bytes;

        private OutputStream before(OutputStream sealing) {
            return new OutputStream() {
                @Override
                public void write(int single) throws IOException {
                    write(new byte[] {(byte) single}, 0, 1);
                }

                @Override
                public void write(byte[] block, int from, int length) throws IOException {
                    digest.update(block, from, length);
                    bytes += length;
                    sealing.write(block, from, length);
                }
            };
        }

        private String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }

        private long bytes() {
            return bytes;
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
    private static boolean holds(Path file, String name) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).equals(name);
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
