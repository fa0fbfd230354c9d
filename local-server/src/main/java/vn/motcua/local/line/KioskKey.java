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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Of keys before; a province that goes back to a backup may know any of them. */
    private static final int KEPT_MAX = 8;

    /**
     * @param others the key that is offered to the province, then those before, the newest first
     * @param isChanging whether one is offered
     */
    private record Keys(KeyPair used, List<KeyPair> others, boolean isChanging) {
        Keys {
            others = List.copyOf(others);
        }

        Keys offering(KeyPair next) {
            return new Keys(used, joined(next, others), true);
        }

        Keys usingOffered() {
            return new Keys(others.getFirst(), joined(used, before()), false);
        }

        Keys usingNone() {
            return new Keys(used, before(), false);
        }

        /** The next of the others; in turn all of them. */
        Keys usingNext() {
            return new Keys(
                    others.getFirst(),
                    Stream.concat(before().stream(), Stream.of(used)).toList(),
                    false);
        }

        private List<KeyPair> before() {
            return others.subList(1, others.size());
        }

        private static List<KeyPair> joined(KeyPair first, List<KeyPair> rest) {
            return Stream.concat(Stream.of(first), rest.stream()).limit(KEPT_MAX).toList();
        }
    }

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
            keep(keys.offering(newPair()));
        }
    }

    /** Whether a new key was made that the province does not know yet. */
    public boolean isChanging() {
        return keys.isChanging();
    }

    /** Where the new key is offered, in a request that the one in use signs. */
    public interface Door {
        /** What the province says to it. */
        enum Answer {
            TAKEN,
            REFUSED,
            SILENT
        }

        Answer offer(KeyChange change) throws InterruptedException;
    }

    /**
     * Goes on with a change, if one was begun.
     *
     * @return whether the new key is used from now on; the province gives the old one up when it
     *     has seen the new one
     */
    public boolean offer(String kiosk, Door door) throws InterruptedException {
        if (!isChanging()) {
            return false;
        }
        return switch (door.offer(change(kiosk))) {
            case TAKEN -> {
                switchOver();
                yield true;
            }
            case REFUSED -> {
                stay();
                yield false;
            }
            case SILENT -> false;
        };
    }

    /** What is offered. */
    KeyChange change(String kiosk) {
        KeyPair next = keys.others().getFirst();
        String text = KeyChange.text(kiosk, publicKey(next));
        return new KeyChange(publicKey(next), Base64.getEncoder().encodeToString(sign(next, text)));
    }

    /** The province has the new key. Those before are kept: a province may go back to one. */
    synchronized void switchOver() {
        keep(keys.usingOffered());
    }

    /** The province does not want the new key. */
    synchronized void stay() {
        keep(keys.usingNone());
    }

    /** The province does not know this one: signs with the next, if there is another. */
    public synchronized boolean tryOther() {
        if (keys.others().isEmpty()) {
            return false;
        }
        keys = keys.usingNext();
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
            List<KeyPair> pairs = new ArrayList<>();
            for (int line = 0; line + 1 < lines.size(); line += 2) {
                pairs.add(pair(lines.get(line), lines.get(line + 1)));
            }
            return new Keys(
                    pairs.getFirst(),
                    pairs.subList(1, pairs.size()),
                    lines.getLast().equals(CHANGING));
        } catch (GeneralSecurityException
                | IllegalArgumentException
                | NoSuchElementException damaged) {
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

    private static String text(Keys keys) {
        var text = new StringBuilder(text(keys.used()));
        keys.others().forEach(other -> text.append(text(other)));
        return text.append(keys.isChanging() ? CHANGING : CHANGED).append('\n').toString();
    }

    /** All of it or nothing: whenever the power is cut, one of the keys is good. */
    private void write(Keys keys) throws IOException {
        Files.createDirectories(file.resolveSibling("").toAbsolutePath());
        Path part = file.resolveSibling(FILE + ".part");
        Files.deleteIfExists(part);
        String text = text(keys);
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
