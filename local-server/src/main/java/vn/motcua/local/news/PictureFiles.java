package vn.motcua.local.news;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.contract.news.NoticePicture;

/**
 * A folder of pictures, each named by its fingerprint. They may be thrown away at any moment: what
 * is missing is fetched again.
 */
public final class PictureFiles {
    private static final String FRESH = "fresh";

    private final Path folder;

    private PictureFiles(Path folder) {
        this.folder = folder;
    }

    public static PictureFiles open(Path folder) {
        try {
            return new PictureFiles(Files.createDirectories(folder));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the picture lies, if it is here. */
    public Optional<Path> file(String sha256) {
        return NoticePicture.isHash(sha256)
                ? Optional.of(folder.resolve(sha256)).filter(Files::exists)
                : Optional.empty();
    }

    List<NoticePicture> here(List<NoticePicture> told) {
        return told.stream().filter(each -> file(each.sha256()).isPresent()).toList();
    }

    /** Keeps the bytes if they are that picture; its name appears when they are all on the disk. */
    boolean keep(String sha256, byte[] jpeg) throws IOException {
        if (jpeg.length > NoticePicture.BYTES_MAX || !hash(jpeg).equals(sha256)) {
            return false;
        }
        Path fresh = folder.resolve(FRESH);
        try (FileChannel file =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(jpeg);
            while (rest.hasRemaining()) {
                int _ = file.write(rest);
            }
            file.force(false);
        }
        Path _ = Files.move(fresh, folder.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    void keepOnly(Set<String> wanted) throws IOException {
        List<Path> here;
        try (Stream<Path> files = Files.list(folder)) {
            here = files.toList();
        }
        for (Path file : here) {
            if (!wanted.contains(String.valueOf(file.getFileName()))) {
                boolean _ = Files.deleteIfExists(file);
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
