package vn.motcua.local.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** The Ed25519 key pair by which the province knows this kiosk. It never leaves the kiosk. */
public final class KioskKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String FILE = "kiosk.key";

    private final KeyPair pair;

    private KioskKey(KeyPair pair) {
        this.pair = pair;
    }

    /**
     * Reads the key, or makes it when the kiosk is new. Its file is readable by its owner only.
     *
     * @throws IllegalStateException if the file is there and is no key; the message says what to do
     */
    public static KioskKey openOrMake(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            write(file, pair);
            return new KioskKey(pair);
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be used", failed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has Ed25519", impossible);
        }
    }

    /** X.509 SubjectPublicKeyInfo in base64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("an Ed25519 key signs", impossible);
        }
    }

    private static KioskKey read(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            Base64.Decoder base64 = Base64.getDecoder();
            return new KioskKey(
                    new KeyPair(
                            keys.generatePublic(
                                    new X509EncodedKeySpec(base64.decode(lines.get(1)))),
                            keys.generatePrivate(
                                    new PKCS8EncodedKeySpec(base64.decode(lines.get(0))))));
        } catch (GeneralSecurityException
                | IllegalArgumentException
                | IndexOutOfBoundsException damaged) {
            throw new IllegalStateException(
                    file
                            + " is no key of a kiosk. Put it back from the backup, or remove it and"
                            + " enrol this kiosk again with a new code.",
                    damaged);
        }
    }

    private static void write(Path file, KeyPair pair) throws IOException {
        Files.createDirectories(file.resolveSibling("").toAbsolutePath());
        Path part = file.resolveSibling(FILE + ".part");
        Files.deleteIfExists(part);
        Base64.Encoder base64 = Base64.getEncoder();
        String text =
                base64.encodeToString(pair.getPrivate().getEncoded())
                        + "\n"
                        + base64.encodeToString(pair.getPublic().getEncoded())
                        + "\n";
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel =
                FileChannel.open(
                        part,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        ownerOnly)) {
            ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (rest.hasRemaining()) {
                int _ = channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
