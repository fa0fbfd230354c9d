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
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import vn.motcua.contract.sync.KeyChange;
import vn.motcua.local.lock.DiskSeal;
import vn.motcua.local.seal.Ed25519;

/** The Ed25519 key pair by which the province knows this kiosk. It never leaves the kiosk. */
public final class KioskKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String FILE = "kiosk.key";

    private static final String CHANGING = "changing";
    private static final String CHANGED = "changed";

    private final Path file;
    private final DiskSeal seal;
    private volatile Keys keys;

    /**
     * @param other the key that is offered to the province, or the one before; at most one
     * @param isChanging whether it is offered
     */
    private record Keys(KeyPair used, List<KeyPair> other, boolean isChanging) {}

    private KioskKey(Path file, DiskSeal seal, Keys keys) {
        this.file = file;
        this.seal = seal;
        this.keys = keys;
    }

    /**
     * Reads the key, or makes it when the kiosk is new. Its file is readable by its owner only.
     *
     * @throws IllegalStateException if the file is there and is no key; the message says what to do
     */
    public static KioskKey openOrMake(Path dataFolder) {
        return openOrMake(dataFolder, DiskSeal.NONE);
    }

    /** The same, on a disk that has a key. */
    public static KioskKey openOrMake(Path dataFolder, DiskSeal seal) {
        Path file = dataFolder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return new KioskKey(file, seal, read(seal.opened(Files.readString(file)), file));
            }
            var made = new KioskKey(file, seal, new Keys(newPair(), List.of(), false));
            made.write(made.keys);
            return made;
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be used", failed);
        }
    }

    /** X.509 SubjectPublicKeyInfo in base64. */
    public String publicKey() {
        return publicKey(keys.used());
    }

    /** Makes another key to be offered to the province, if this one is in use and none is made. */
    public synchronized void changeIfUsed(String publicKey) {
        if (publicKey().equals(publicKey) && !keys.isChanging()) {
            keep(new Keys(keys.used(), List.of(newPair()), true));
        }
    }

    boolean isChanging() {
        return keys.isChanging();
    }

    /** What is offered. */
    KeyChange change(String kiosk) {
        KeyPair next = keys.other().getFirst();
        String text = KeyChange.text(kiosk, publicKey(next));
        return new KeyChange(publicKey(next), Base64.getEncoder().encodeToString(sign(next, text)));
    }

    /** The province has the new key. The one before is kept: a province may go back to it. */
    synchronized void switchOver() {
        keep(new Keys(keys.other().getFirst(), List.of(keys.used()), false));
    }

    /** The province does not want the new key. */
    synchronized void stay() {
        keep(new Keys(keys.used(), List.of(), false));
    }

    /** The province does not know this one: signs with the other one, if there is another. */
    synchronized boolean tryOther() {
        Keys before = keys;
        if (before.other().isEmpty()) {
            return false;
        }
        keys = new Keys(before.other().getFirst(), List.of(before.used()), false);
        return true;
    }

    byte[] sign(String text) {
        return sign(keys.used(), text);
    }

    private static byte[] sign(KeyPair pair, String text) {
        return Ed25519.sign(pair.getPrivate(), text);
    }

    private static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has Ed25519", impossible);
        }
    }

    private static String publicKey(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private void keep(Keys next) {
        try {
            write(next);
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be written", failed);
        }
        keys = next;
    }

    private static Keys read(String text, Path file) {
        try {
            List<String> lines = text.lines().toList();
            boolean hasOther = lines.size() > 2;
            return new Keys(
                    pair(lines.get(0), lines.get(1)),
                    hasOther ? List.of(pair(lines.get(2), lines.get(3))) : List.of(),
                    hasOther && lines.get(4).equals(CHANGING));
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

    private static KeyPair pair(String secret, String open) throws GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
        Base64.Decoder base64 = Base64.getDecoder();
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(base64.decode(open))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(secret))));
    }

    private static String text(KeyPair pair) {
        String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        return secret + "\n" + publicKey(pair) + "\n";
    }

    /** All of it or nothing: whenever the power is cut, one of the two keys is good. */
    private void write(Keys keys) throws IOException {
        Files.createDirectories(file.resolveSibling("").toAbsolutePath());
        Path part = file.resolveSibling(FILE + ".part");
        Files.deleteIfExists(part);
        String text = text(keys.used());
        for (KeyPair other : keys.other()) {
            text += text(other) + (keys.isChanging() ? CHANGING : CHANGED) + "\n";
        }
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel =
                FileChannel.open(
                        part,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        ownerOnly)) {
            byte[] bytes = seal.sealed(text).getBytes(StandardCharsets.US_ASCII);
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                int _ = channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
