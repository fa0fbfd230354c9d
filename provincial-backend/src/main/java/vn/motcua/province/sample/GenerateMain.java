package vn.motcua.province.sample;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/** Fills a province's database with invented dossiers: {@code --config FILE --count N}. */
public final class GenerateMain {
    private static final long SEED = 1;

    private GenerateMain() {}

    public static void main(String[] arguments) {
        boolean isUsable =
                arguments.length == 4
                        && arguments[0].equals("--config")
                        && arguments[2].equals("--count")
                        && arguments[3].matches("[1-9][0-9]{0,6}");
        if (!isUsable) {
            System.err.println("generate: write --config FILE --count NUMBER");
            System.exit(2);
        }
        try {
            generate(ProvinceConfig.read(Path.of(arguments[1])), Integer.parseInt(arguments[3]));
        } catch (ConfigException | IllegalStateException unusable) {
            System.err.println("generate: " + unusable.getMessage());
            System.exit(2);
        }
    }

    private static void generate(ProvinceConfig config, int count) {
        long began = System.nanoTime();
        try (Database database = Database.open(config)) {
            Streams.openShared(database, new SecureRandom());
            int codes = Generator.fill(database, config.unit(), count, SEED).size();
            System.out.printf(
                    "%d dossiers in %.1f s (%d codes returned)%n",
                    count, Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0, codes);
        }
    }
}
