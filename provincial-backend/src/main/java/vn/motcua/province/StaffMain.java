package vn.motcua.province;

import java.io.Console;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.access.Role;
import vn.motcua.province.access.Staff;
import vn.motcua.province.storage.Database;

/**
 * Adds a login or changes its password: {@code --config FILE LOGIN ROLE "FULL NAME"}. Without a
 * terminal to ask at, it prints a random password.
 */
public final class StaffMain {
    private static final int PASSWORD_MIN = 12;

    private StaffMain() {}

    public static void main(String[] arguments) {
        boolean isUsable =
                arguments.length == 5
                        && arguments[0].equals("--config")
                        && arguments[2].matches("[a-z0-9.-]{1,32}")
                        && arguments[3].matches("officer|editor|technician");
        if (!isUsable) {
            System.err.println(
                    "staff: write --config FILE LOGIN officer|editor|technician \"FULL NAME\"");
            System.exit(2);
        }
        try {
            save(arguments);
        } catch (ConfigException | IllegalStateException unusable) {
            System.err.println("staff: " + unusable.getMessage());
            System.exit(2);
        }
    }

    // From JDK 25 on, System.console() is null again where no terminal is.
    @SuppressWarnings("SystemConsoleNull")
    private static void save(String[] arguments) {
        Role role = Role.valueOf(arguments[3].toUpperCase(Locale.ROOT));
        try (Database database = Database.open(ProvinceConfig.read(Path.of(arguments[1])))) {
            var staff = new Staff(database, InstantSource.system());
            @Nullable Console console = System.console();
            if (console == null || !console.isTerminal()) {
                System.out.println(staff.saveWithRandomPassword(arguments[2], arguments[4], role));
            } else {
                staff.save(arguments[2], arguments[4], role, asked(console));
                System.out.println("saved");
            }
        }
    }

    private static String asked(Console console) {
        char @Nullable [] password = console.readPassword("Password (12 or more): ");
        if (password == null || password.length < PASSWORD_MIN) {
            throw new IllegalStateException("a password has 12 characters or more");
        }
        return new String(password);
    }
}
