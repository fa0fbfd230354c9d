package vn.motcua.province.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKE;
import vn.motcua.contract.seal.SealingKey;

/**
 * The key pairs of the province, one file each, readable by its owner only. The newest is for
 * sealing; earlier ones open what kiosks sealed before they heard of it. Several backends may share
 * the folder.
 */
public final class OpeningKeys {
    private final Path folder;

    private OpeningKeys(Path folder) {
        this.folder = folder;
    }

    /** Opens the folder and makes the first key if there is none. */
    public static OpeningKeys open(Path folder) {
        var keys = new OpeningKeys(folder);
        try {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            if (keys.newest() == 0) {
                boolean _ = keys.make(1);
            }
            return keys;
        } catch (IOException failed) {
            throw new UncheckedIOException(folder + " cannot be used", failed);
        }
    }

    /** The public half of the newest. */
    public SealingKey current() {
        int version = newest();
        HPKE hpke = suite();
        byte[] key = hpke.serializePublicKey(find(version).orElseThrow().getPublic());
        return new SealingKey(version, Base64.getEncoder().encodeToString(key));
    }

    /** Makes a newer key; kiosks seal with it as soon as they hear of it. */
    public SealingKey rotate() {
        try {
            for (int version = newest() + 1; !make(version); version++) {
                // Another program has just made that one.
            }
            return current();
        } catch (IOException failed) {
            throw new UncheckedIOException(folder + " cannot be written", failed);
        }
    }

    Optional<AsymmetricCipherKeyPair> find(int version) {
        Path file = file(version);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            Base64.Decoder base64 = Base64.getDecoder();
            return Optional.of(
                    suite().deserializePrivateKey(
                                    base64.decode(lines.get(0)), base64.decode(lines.get(1))));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new IllegalStateException(
                    file + " is no opening key; put it back from the backup", damaged);
        }
    }

    static HPKE suite() {
        return new HPKE(
                HPKE.mode_base,
                HPKE.kem_X25519_SHA256,
                HPKE.kdf_HKDF_SHA256,
                HPKE.aead_CHACHA20_POLY1305);
    }

    /** 0 if there is none. */
    private int newest() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("key-[0-9]{6}"))
                    .mapToInt(name -> Integer.parseInt(name.substring(4)))
                    .max()
                    .orElse(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(folder + " cannot be read", failed);
        }
    }

    /** False if it is there; a key is there whole or not at all. */
    private boolean make(int version) throws IOException {
        HPKE hpke = suite();
        AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
        Base64.Encoder base64 = Base64.getEncoder();
        String text =
                base64.encodeToString(hpke.serializePrivateKey(pair.getPrivate()))
                        + "\n"
                        + base64.encodeToString(hpke.serializePublicKey(pair.getPublic()))
                        + "\n";
        Path part =
                Files.createTempFile(
                        folder,
                        "new-",
                        ".part",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            DurableFiles.write(part, text);
            Path _ = Files.createLink(file(version), part);
            DurableFiles.force(folder);
            return true;
        } catch (FileAlreadyExistsException anotherProgram) {
            return false;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path file(int version) {
        return folder.resolve("key-%06d".formatted(version));
    }
}
