package vn.motcua.province.conformance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import vn.motcua.config.ConfigException;
import vn.motcua.config.OneStopConfig;
import vn.motcua.province.connect.HttpOneStop;

/**
 * Checks a one-stop system: {@code check FILE} with the settings in a file, {@code check URL
 * TOKEN-FILE} one that speaks the national words.
 */
public final class ConnectorMain {
    private ConnectorMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        boolean isUsable =
                arguments.length >= 2
                        && arguments.length <= 3
                        && arguments[0].equals("check")
                        && arguments[1].contains("://") == (arguments.length == 3);
        if (!isUsable) {
            System.err.println("connector: write check FILE, or check URL TOKEN-FILE");
            System.exit(2);
        }
        try {
            System.exit(check(config(arguments)) ? 0 : 1);
        } catch (ConfigException | IllegalArgumentException unusable) {
            System.err.println("connector: " + unusable.getMessage());
            System.exit(2);
        }
    }

    private static OneStopConfig config(String[] arguments) {
        return arguments.length == 2
                ? OneStopConfig.read(Path.of(arguments[1]))
                : OneStopConfig.national(
                        URI.create(arguments[1]),
                        Path.of(arguments[2]),
                        "https://kiosk.example/one-stop/v1/papers");
    }

    private static String token(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new ConfigException(file + " cannot be read; write the token into it");
        }
    }

    private static boolean check(OneStopConfig config) throws InterruptedException {
        String token = token(config.tokenFile());
        try (var system = new HttpOneStop(config.address(), token, config.unit())) {
            List<Verdict> verdicts = Conformance.of(system, config, InstantSource.system());
            verdicts.forEach(System.out::println);
            long failed = verdicts.stream().filter(verdict -> !verdict.isPassed()).count();
            System.out.printf("%d passed, %d failed%n", verdicts.size() - failed, failed);
            return failed == 0;
        }
    }
}
