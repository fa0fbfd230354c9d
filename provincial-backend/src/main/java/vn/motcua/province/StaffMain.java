package vn.motcua.province;

import java.io.Console;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.access.Role;
import vn.motcua.province.access.Staff;
import vn.motcua.province.storage.Database;

/** Adds a login or changes its password: {@code --config FILE LOGIN ROLE "FULL NAME"}. */
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

    private static void save(String[] arguments) {
        Role role = Role.valueOf(arguments[3].toUpperCase(Locale.ROOT));
        try (Database database = Database.open(ProvinceConfig.read(Path.of(arguments[1])))) {
            var staff = new Staff(database, InstantSource.system());
            Console console = Objects.requireNonNull(System.console());
            if (!console.isTerminal()) {
                String password = staff.saveWithRandomPassword(arguments[2], arguments[4], role);
                System.out.println(password);
                return;
            }
            String password =
                    new String(
                            Objects.requireNonNull(
                                    console.readPassword("Password (12 or more): ")));
            if (password.length() < PASSWORD_MIN) {
                throw new IllegalStateException("a password has 12 characters or more");
            }
            staff.save(arguments[2], arguments[4], role, password);
            System.out.println("saved");
        }
    }
}
