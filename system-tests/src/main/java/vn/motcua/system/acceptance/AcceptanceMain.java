package vn.motcua.system.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./kiosk acceptance DIR}: the page is DIR/index.html. */
public final class AcceptanceMain {
    private AcceptanceMain() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("acceptance: name one folder for the page and its pictures");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Acceptance acceptance = Acceptance.walk(Capability.all(), folder);
        Files.writeString(folder.resolve("index.html"), AcceptancePage.html(acceptance));
        for (Capability each : acceptance.capabilities()) {
            boolean isShown = acceptance.missing(each).isEmpty();
            System.out.printf("%s  %-5s %s%n", isShown ? "PASS" : "FAIL", each.id(), each.words());
        }
        long passed = acceptance.passed();
        long failed = acceptance.capabilities().size() - passed;
        System.out.println("page: " + folder.resolve("index.html"));
        System.out.println(passed + " passed, " + failed + " failed");
        System.exit(failed == 0 ? 0 : 1);
    }
}
