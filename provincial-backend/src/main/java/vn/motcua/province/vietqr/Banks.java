package vn.motcua.province.vietqr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The banks that take transfers by VietQR, as {@code banks.txt} lists them. */
public final class Banks {
    private final Map<String, String> names;

    private Banks(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    public static Banks shipped() {
        try (InputStream file = Banks.class.getResourceAsStream("banks.txt")) {
            if (file == null) {
                throw new IllegalStateException("no banks.txt");
            }
            return new Banks(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" ", 2))
                            .collect(Collectors.toMap(line -> line[0], line -> line[1])));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What people call the bank; empty if it takes no transfers. */
    public Optional<String> name(String bin) {
        return Optional.ofNullable(names.get(bin));
    }
}
