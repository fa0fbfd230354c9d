package vn.motcua.contract.device;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name a technician gave a device in {@code devices.yaml}.
 *
 * @param value 1 to 32 characters of a–z, 0–9 and hyphen
 */
public record DeviceId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,32}");

    @JsonCreator
    public DeviceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "device name '%s'; use 1 to 32 of a-z, 0-9 and hyphen".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
