package vn.motcua.province.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.province.http.Json;

/** The procedures that come with every kiosk. */
final class ShippedProcedures {
    private static final Pattern CODE = Pattern.compile("[0-9]\\.[0-9]{6}");

    private ShippedProcedures() {}

    static Optional<Procedure> find(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        try (InputStream file = Procedure.class.getResourceAsStream(code + ".json")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(
                            Json.read(new String(file.readAllBytes(), UTF_8), Procedure.class));
        } catch (IOException failed) {
            throw new UncheckedIOException(code, failed);
        }
    }
}
