package vn.motcua.local.technician;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.config.ConfigException;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.KioskConfigFile;

/**
 * Sets or removes a technician's PIN at one kiosk: {@code --config FILE NAME [--remove]}. Asks for
 * it at the terminal; without one it is the first line of the standard input.
 */
public final class PinMain {
    private static final String USAGE = "write --config FILE NAME [--remove]";

    private PinMain() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(run(List.of(arguments)));
        } catch (ConfigException | IllegalArgumentException | UncheckedIOException slip) {
            System.err.println("pin: " + slip.getMessage());
            System.exit(2);
        }
    }

    private static String run(List<String> words) {
        boolean remove = words.size() == 4 && words.get(3).equals("--remove");
        if (!words.getFirst().equals("--config") || (words.size() != 3 && !remove)) {
            throw new IllegalArgumentException(USAGE);
        }
        KioskConfig config = KioskConfigFile.read(Path.of(words.get(1)));
        String name = words.get(2);
        Pins pins = new Pins(config.pinFile());
        if (remove) {
            return pins.remove(name) ? "removed" : "there was no PIN of that name";
        }
        makeFolder(config.dataFolder());
        pins.set(name, asked());
        return "saved; touch the upper right corner of the screen five times to use it";
    }

    private static void makeFolder(Path folder) {
        try {
            Path _ = Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    // From JDK 25 on, System.console() is null again where no terminal is.
    @SuppressWarnings("SystemConsoleNull")
    private static String asked() {
        @Nullable Console console = System.console();
        if (console != null && console.isTerminal()) {
            char @Nullable [] pin = console.readPassword("PIN (6 to 8 digits): ");
            char @Nullable [] again = console.readPassword("The same again: ");
            if (pin == null || again == null || !new String(pin).equals(new String(again))) {
                throw new IllegalArgumentException("the two are not the same; nothing changed");
            }
            return new String(pin);
        }
        try {
            var input = new InputStreamReader(System.in, StandardCharsets.UTF_8);
            @Nullable String line = new BufferedReader(input).readLine();
            return line == null ? "" : line.strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
