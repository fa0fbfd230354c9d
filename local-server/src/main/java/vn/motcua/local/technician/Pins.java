package vn.motcua.local.technician;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The PINs of this kiosk's technicians, one line each: name, rounds, salt, hash. A PIN itself is
 * kept nowhere (PBKDF2-HMAC-SHA-512, OWASP Password Storage). Without the file nobody gets in.
 */
public final class Pins {
    static final int TECHNICIANS_MAX = 5;
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern FORM = Pattern.compile("[0-9]{6,8}");
    private static final Pattern ONE_DIGIT = Pattern.compile("([0-9])\\1*");
    private static final String IN_ORDER = "0123456789876543210";
    static final Pattern NAME = Pattern.compile("[a-z0-9.-]{1,32}");

    private final Path file;
    private final int rounds;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param file need not exist
     */
    public Pins(Path file) {
        this(file, ROUNDS);
    }

    /**
     * @param rounds that a new PIN is hashed with; those that are set keep theirs
     */
    Pins(Path file, int rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    /** One technician; salt and hash in Base64. */
    private record Line(String name, int rounds, String salt, String hash) {
        private static final Pattern FORM = Pattern.compile("([^:]+):([0-9]+):([^:]+):([^:]+)");

        static Line of(String text) {
            Matcher line = FORM.matcher(text);
            if (!line.matches()) {
                throw new IllegalStateException(
                        "technician-pins was changed by hand; delete it and set the PINs anew");
            }
            return new Line(
                    line.group(1), Integer.parseInt(line.group(2)), line.group(3), line.group(4));
        }

        String text() {
            return String.join(":", name, Integer.toString(rounds), salt, hash);
        }

        boolean isOf(String pin) {
            byte[] wanted = Base64.getDecoder().decode(hash);
            return MessageDigest.isEqual(
                    hashed(pin, Base64.getDecoder().decode(salt), rounds), wanted);
        }
    }

    /** Whether it is 6 to 8 digits that nobody guesses first. */
    static boolean isStrong(String pin) {
        return FORM.matcher(pin).matches()
                && !ONE_DIGIT.matcher(pin).matches()
                && !IN_ORDER.contains(pin);
    }

    boolean areSet() {
        return !lines().isEmpty();
    }

    /** Whose PIN it is; takes a second on purpose. */
    Optional<String> whose(String pin) {
        if (!FORM.matcher(pin).matches()) {
            return Optional.empty();
        }
        Optional<String> found = Optional.empty();
        for (Line line : lines()) {
            if (line.isOf(pin)) {
                found = Optional.of(line.name());
            }
        }
        return found;
    }

    /**
     * Sets the PIN of one technician.
     *
     * @throws IllegalArgumentException if the PIN is weak or another's, or there are too many; the
     *     message says what to do
     */
    public void set(String name, String pin) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a name has 1 to 32 of a-z, 0-9, point and hyphen");
        }
        if (!isStrong(pin)) {
            throw new IllegalArgumentException(
                    "a PIN has 6 to 8 digits, not all the same and not in a row");
        }
        if (whose(pin).filter(owner -> !owner.equals(name)).isPresent()) {
            throw new IllegalArgumentException("choose another PIN; this one cannot be used");
        }
        List<Line> others = others(name);
        if (others.size() >= TECHNICIANS_MAX) {
            throw new IllegalArgumentException(
                    "%d technicians have a PIN already; remove one".formatted(TECHNICIANS_MAX));
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        others.add(new Line(name, rounds, base64(salt), base64(hashed(pin, salt, rounds))));
        write(others);
    }

    /** Whether there was one of that name. */
    public boolean remove(String name) {
        List<Line> others = others(name);
        boolean there = others.size() < lines().size();
        if (there) {
            write(others);
        }
        return there;
    }

    private List<Line> others(String name) {
        return new ArrayList<>(lines().stream().filter(each -> !each.name().equals(name)).toList());
    }

    private List<Line> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(Line::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Belongs to whom the folder belongs to, whoever writes it. */
    private void write(List<Line> lines) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Path _ =
                    Files.createFile(
                            fresh,
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Path _ = Files.write(fresh, lines.stream().map(Line::text).toList());
            Path folder = file.toAbsolutePath().getParent();
            Path _ = Files.setOwner(fresh, Files.getOwner(folder));
            Path _ = Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] hashed(String pin, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(pin.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA512", impossible);
        } finally {
            key.clearPassword();
        }
    }
}
