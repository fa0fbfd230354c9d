package vn.motcua.province.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertKey;
import vn.motcua.contract.news.AlertWithdrawal;
import vn.motcua.contract.news.SignedAlert;
import vn.motcua.contract.news.SignedWithdrawal;

/**
 * The keys with which the province signs its alerts; the newest signs. They lie in a folder that
 * only the backend reads, a file each: the private half, the public half, the signature of the key
 * before.
 */
public final class SigningKeys {
    private static final String ALGORITHM = "Ed25519";

    private final Path folder;

    private SigningKeys(Path folder) {
        this.folder = folder;
    }

    /** Opens the folder and makes the first key if there is none. */
    public static SigningKeys open(Path folder) {
        var keys = new SigningKeys(folder);
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

    /** All of them, oldest first. */
    public List<AlertKey> all() {
        List<AlertKey> all = new ArrayList<>();
        for (int number = 1; Files.exists(file(number)); number++) {
            List<String> lines = read(number);
            all.add(new AlertKey(number, lines.get(1), lines.get(2)));
        }
        return all;
    }

    /** Makes a newer key, which signs from now on; kiosks believe the newest two. */
    public AlertKey rotate() {
        try {
            for (int number = newest() + 1; !make(number); number++) {
                // Another program has just made that one.
            }
            return all().getLast();
        } catch (IOException failed) {
            throw new UncheckedIOException(folder + " cannot be written", failed);
        }
    }

    /** With the newest key. */
    public SignedAlert sign(Alert alert) {
        int number = newest();
        return new SignedAlert(alert, number, sign(number, SignedAlert.text(alert)));
    }

    /** With the newest key. */
    public SignedWithdrawal sign(AlertWithdrawal withdrawal) {
        int number = newest();
        String signature = sign(number, SignedWithdrawal.text(withdrawal));
        return new SignedWithdrawal(withdrawal, number, signature);
    }

    /** 0 if there is none. */
    private int newest() {
        int number = 0;
        while (Files.exists(file(number + 1))) {
            number++;
        }
        return number;
    }

    private String sign(int number, String text) {
        try {
            byte[] secret = Base64.getDecoder().decode(read(number).getFirst());
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePrivate(new PKCS8EncodedKeySpec(secret)));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw notOne(number, damaged);
        }
    }

    private List<String> read(int number) {
        try {
            List<String> lines = Files.readAllLines(file(number));
            if (lines.size() != 3) {
                throw notOne(number, new IOException("three lines are wanted"));
            }
            return lines;
        } catch (IOException unreadable) {
            throw notOne(number, unreadable);
        }
    }

    private IllegalStateException notOne(int number, Exception why) {
        return new IllegalStateException(
                file(number) + " is no signing key; put it back from the backup", why);
    }

    /** False if it is there; a key is there whole or not at all. */
    private boolean make(int number) throws IOException {
        KeyPair pair = newPair();
        Base64.Encoder base64 = Base64.getEncoder();
        String publicKey = base64.encodeToString(pair.getPublic().getEncoded());
        String before =
                number == 1 ? "" : sign(number - 1, new AlertKey(number, publicKey, "").text());
        String text =
                base64.encodeToString(pair.getPrivate().getEncoded())
                        + "\n"
                        + publicKey
                        + "\n"
                        + before
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
            Path _ = Files.createLink(file(number), part);
            DurableFiles.force(folder);
            return true;
        } catch (FileAlreadyExistsException anotherProgram) {
            return false;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has Ed25519", impossible);
        }
    }

    private Path file(int number) {
        return folder.resolve("key-%06d".formatted(number));
    }
}
