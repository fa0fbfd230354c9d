package vn.motcua.config.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.contract.device.DeviceId;

/** The words of {@code devices.yaml}, changed line by line so that a technician's remarks stay. */
final class DevicesText {
    private static final Pattern ID_LINE =
            Pattern.compile("^( *- +)id: *[\"']?([a-z0-9-]+)[\"']? *(#.*)?$");
    private static final Pattern DASH_LINE = Pattern.compile("^( *)- .*$");
    private static final Pattern EMPTY_LIST = Pattern.compile("^devices: *\\[ *] *$");
    private static final Pattern KEY_LINE =
            Pattern.compile("^( +)(\\w+):( *)([^#]*?)( *(?:#.*)?)$");

    private DevicesText() {}

    /**
     * One setting changed, or added below the device's name.
     *
     * @return nothing if the device does not stand there in lines of its own
     */
    static Optional<String> with(String text, DeviceId device, String key, String value) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int first = firstLine(lines, device);
        if (first < 0) {
            return Optional.empty();
        }
        int indent = indentOf(lines.get(first));
        for (int at = first + 1; at < lines.size() && isOf(lines.get(at), indent); at++) {
            Matcher line = KEY_LINE.matcher(lines.get(at));
            if (line.matches() && line.group(1).length() == indent && line.group(2).equals(key)) {
                lines.set(at, line.group(1) + key + ": " + quoted(value) + line.group(5));
                return Optional.of(String.join("\n", lines) + "\n");
            }
        }
        lines.add(first + 1, " ".repeat(indent) + key + ": " + quoted(value));
        return Optional.of(String.join("\n", lines) + "\n");
    }

    /** A device more, indented as the others are. */
    static String added(String text, DeviceId device, Map<String, String> settings) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.replaceAll(line -> EMPTY_LIST.matcher(line).matches() ? "devices:" : line);
        String indent =
                lines.stream()
                        .map(DASH_LINE::matcher)
                        .filter(Matcher::matches)
                        .findFirst()
                        .map(line -> line.group(1))
                        .orElse("  ");
        lines.add("");
        lines.add(indent + "- id: " + device);
        settings.forEach((key, value) -> lines.add(indent + "  " + key + ": " + quoted(value)));
        return String.join("\n", lines) + "\n";
    }

    /**
     * The text without one device.
     *
     * @return nothing if the device does not stand there in lines of its own
     */
    static Optional<String> without(String text, DeviceId device) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int first = firstLine(lines, device);
        if (first < 0) {
            return Optional.empty();
        }
        int indent = indentOf(lines.get(first));
        int next = first + 1;
        while (next < lines.size() && isOf(lines.get(next), indent)) {
            next++;
        }
        lines.subList(first, next).clear();
        boolean noneLeft = lines.stream().noneMatch(line -> DASH_LINE.matcher(line).matches());
        if (noneLeft) {
            lines.replaceAll(line -> line.strip().equals("devices:") ? "devices: []" : line);
        }
        return Optional.of(String.join("\n", lines) + "\n");
    }

    private static int firstLine(List<String> lines, DeviceId device) {
        for (int at = 0; at < lines.size(); at++) {
            Matcher line = ID_LINE.matcher(lines.get(at));
            if (line.matches() && line.group(2).equals(device.value())) {
                return at;
            }
        }
        return -1;
    }

    private static int indentOf(String idLine) {
        Matcher line = ID_LINE.matcher(idLine);
        return line.matches() ? line.group(1).length() : 0;
    }

    private static boolean isOf(String line, int indent) {
        return line.isBlank() || line.startsWith(" ".repeat(indent));
    }

    /** Numbers, true and false as they are; anything that YAML could misread in quotes. */
    private static String quoted(String value) {
        boolean isPlain = value.matches("[A-Za-z0-9/][A-Za-z0-9._/:@…-]*") && !value.endsWith(":");
        return isPlain ? value : "'" + value.replace("'", "''") + "'";
    }
}
