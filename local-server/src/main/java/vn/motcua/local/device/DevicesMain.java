package vn.motcua.local.device;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import vn.motcua.config.ConfigException;
import vn.motcua.config.KioskConfigFile;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.config.device.DevicesFile;
import vn.motcua.config.device.DevicesStore;
import vn.motcua.config.device.DriverKind;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.discovery.Found;
import vn.motcua.local.http.Json;

/** {@code ./kiosk devices}: what a technician does from afar. */
public final class DevicesMain {
    private static final String USAGE =
            "Write: devices list | find | test ID | configure ID KEY=VALUE… | off ID | on ID"
                    + " | restore [1-5] | watch | record ID FILE"
                    + "   (each also with --json)";
    private static final Duration WATCH_EVERY = Duration.ofSeconds(2);
    private static final Duration SEARCH = Duration.ofSeconds(6);
    private static final int WRONG = 2;

    private final Path file;
    private final boolean asJson;
    private final PrintStream out;

    DevicesMain(Path devicesFile, boolean asJson, PrintStream out) {
        this.file = devicesFile;
        this.asJson = asJson;
        this.out = out;
    }

    public static void main(String[] arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean asJson = words.remove("--json");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            if (words.size() < 3 || !words.getFirst().equals("--config")) {
                throw new ConfigException(USAGE);
            }
            Path devices = KioskConfigFile.read(Path.of(words.get(1))).devicesFile();
            System.exit(new DevicesMain(devices, asJson, out).run(words.subList(2, words.size())));
        } catch (ConfigException | IllegalArgumentException slip) {
            System.err.println("devices: " + slip.getMessage());
            System.exit(WRONG);
        }
    }

    /** Does what the words say; 0 if all is well, 1 if a device cannot be reached. */
    int run(List<String> words) {
        return switch (words.getFirst()) {
            case "list" -> list();
            case "find" -> find();
            case "test" -> test(new DeviceId(word(words, 1)));
            case "configure" ->
                    configure(new DeviceId(word(words, 1)), words.subList(2, words.size()));
            case "off" -> switchTo(false, new DeviceId(word(words, 1)));
            case "on" -> switchTo(true, new DeviceId(word(words, 1)));
            case "restore" -> restore(words.size() > 1 ? Integer.parseInt(words.get(1)) : 1);
            case "watch" -> watch();
            case "record" -> record(new DeviceId(word(words, 1)), Path.of(word(words, 2)));
            default -> throw new ConfigException(USAGE);
        };
    }

    private int list() {
        List<DeviceCheck> checks = DevicesFile.read(file).stream().map(DeviceCheck::of).toList();
        show(checks, checks.stream().map(DeviceCheck::line).toList());
        return checks.stream().allMatch(DeviceCheck::isReached) ? 0 : 1;
    }

    private int find() {
        List<Found> found;
        try {
            found = DeviceSearch.ofThisMachine().find(SEARCH);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
        show(
                found,
                found.stream()
                        .map(each ->
                                "%-24s %s   (%s)"
                                        .formatted(each.driver(), settings(each), each.name()))
                        .toList());
        return 0;
    }

    /** As they stand in the file, e.g. {@code host: 192.0.2.20, port: 9100}. */
    private static String settings(Found found) {
        return DriverKind.of(found.driver()).orElseThrow().placed(found.place()).entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private int test(DeviceId id) {
        DeviceCheck check = DeviceCheck.of(device(id));
        show(check, List.of(check.line()));
        return check.isReached() ? 0 : 1;
    }

    /** Settings that lead to no device are undone. */
    private int configure(DeviceId id, List<String> settings) {
        if (settings.isEmpty()) {
            throw new ConfigException(USAGE);
        }
        var _ = device(id); // says so if there is none
        var store = new DevicesStore(file);
        store.configure(id, asMap(settings));
        DeviceCheck check = DeviceCheck.of(device(id));
        if (!check.isReached()) {
            store.restore(1);
            System.err.println("devices: no device answers with these settings; they were undone");
        }
        show(check, List.of(check.line()));
        return check.isReached() ? 0 : 1;
    }

    /** A device that is off is asked nothing; one that is on again says how it is. */
    private int switchTo(boolean on, DeviceId id) {
        var _ = device(id); // says so if there is none
        new DevicesStore(file).switchTo(on, id);
        return test(id);
    }

    private int restore(int version) {
        new DevicesStore(file).restore(version);
        return list();
    }

    private int watch() {
        Map<String, DeviceCheck> last = new HashMap<>();
        while (!Thread.currentThread().isInterrupted()) {
            for (DeviceConfig device : DevicesFile.read(file)) {
                DeviceCheck check = DeviceCheck.of(device);
                if (!check.equals(last.put(check.id(), check))) {
                    show(check, List.of(check.line()));
                }
            }
            LockSupport.parkNanos(WATCH_EVERY.toNanos());
        }
        return 0;
    }

    /** Uses one device once and writes down what went over its line. */
    private int record(DeviceId id, Path target) {
        try {
            String outcome = DeviceRecording.of(device(id), target);
            show(Map.of("file", target.toString(), "outcome", outcome), List.of(outcome));
            return 0;
        } catch (IOException refused) {
            throw new ConfigException("%s: %s".formatted(target, refused.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void show(Object value, List<String> lines) {
        if (asJson) {
            out.println(new String(Json.bytes(value), StandardCharsets.UTF_8));
        } else {
            lines.forEach(out::println);
        }
    }

    private DeviceConfig device(DeviceId id) {
        return DevicesFile.read(file).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new ConfigException("%s: there is no device '%s'".formatted(file, id)));
    }

    private static String word(List<String> words, int at) {
        if (at >= words.size()) {
            throw new ConfigException(USAGE);
        }
        return words.get(at);
    }

    private static Map<String, String> asMap(List<String> settings) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String setting : settings) {
            int at = setting.indexOf('=');
            if (at < 1) {
                throw new ConfigException("'%s': write KEY=VALUE".formatted(setting));
            }
            map.put(setting.substring(0, at), setting.substring(at + 1));
        }
        return map;
    }
}
