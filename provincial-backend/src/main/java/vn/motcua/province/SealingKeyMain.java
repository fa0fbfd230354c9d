package vn.motcua.province;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.province.seal.OpeningKeys;

/**
 * Shows the key to which kiosks seal, or makes a new one: {@code --config FILE [rotate]}. A running
 * backend needs no restart.
 */
public final class SealingKeyMain {
    private SealingKeyMain() {}

    public static void main(String[] arguments) {
        boolean isRotation = arguments.length == 3 && arguments[2].equals("rotate");
        boolean isUsable = (isRotation || arguments.length == 2) && arguments[0].equals("--config");
        if (!isUsable) {
            System.err.println("sealing-key: write --config FILE [rotate]");
            System.exit(2);
        }
        try {
            ProvinceConfig config = ProvinceConfig.read(Path.of(arguments[1]));
            OpeningKeys keys = OpeningKeys.open(folder(config));
            SealingKey key = isRotation ? keys.rotate() : keys.current();
            System.out.printf("version %d  %s%n", key.version(), key.publicKey());
        } catch (ConfigException | IllegalStateException | UncheckedIOException unusable) {
            System.err.println("sealing-key: " + unusable.getMessage());
            System.exit(2);
        }
    }

    static Path folder(ProvinceConfig config) {
        return config.dataFolder().resolve("sealing-keys");
    }
}
