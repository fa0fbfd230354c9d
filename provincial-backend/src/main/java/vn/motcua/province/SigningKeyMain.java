package vn.motcua.province;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.news.AlertKey;
import vn.motcua.province.seal.SigningKeys;

/**
 * Shows the key that signs alerts, or makes a new one: {@code --config FILE [rotate]}. A running
 * backend tells it to kiosks with the next alert.
 */
public final class SigningKeyMain {
    private SigningKeyMain() {}

    public static void main(String[] arguments) {
        boolean isRotation = arguments.length == 3 && arguments[2].equals("rotate");
        boolean isUsable = (isRotation || arguments.length == 2) && arguments[0].equals("--config");
        if (!isUsable) {
            System.err.println("signing-key: write --config FILE [rotate]");
            System.exit(2);
        }
        try {
            ProvinceConfig config = ProvinceConfig.read(Path.of(arguments[1]));
            SigningKeys keys = SigningKeys.open(folder(config));
            AlertKey key = isRotation ? keys.rotate() : keys.all().getLast();
            System.out.printf("number %d  %s%n", key.number(), key.publicKey());
        } catch (ConfigException | IllegalStateException | UncheckedIOException unusable) {
            System.err.println("signing-key: " + unusable.getMessage());
            System.exit(2);
        }
    }

    static Path folder(ProvinceConfig config) {
        return config.dataFolder().resolve("signing-keys");
    }
}
