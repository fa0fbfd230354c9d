package vn.motcua.device.scanimage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.device.discovery.Found;

/**
 * Debian's {@code scanimage} (package {@code sane-utils}), which drives every scanner that SANE
 * knows. It runs in a process of its own, so that a maker's driver that hangs or dies takes nothing
 * of the kiosk with it.
 *
 * @param environment besides what this process has
 */
public record Scanimage(Path program, Map<String, String> environment) {
    /** That of this machine. */
    public static final Scanimage OF_DEBIAN = of(Path.of("/"));

    private static final String DRIVER = "local-scanner";

    /** These are found on the network, where they have addresses that stay. */
    private static final List<String> FROM_AFAR = List.of("net:", "airscan:", "escl:");

    /** These are cameras. */
    private static final String CAMERA = "v4l:";

    public Scanimage {
        environment = Map.copyOf(environment);
    }

    /**
     * @param root {@code /}, or a folder that stands for it
     */
    public static Scanimage of(Path root) {
        return new Scanimage(root.resolve("usr/bin/scanimage"), Map.of());
    }

    public boolean isInstalled() {
        return Files.isExecutable(program);
    }

    /**
     * The scanners at the plugs of this machine.
     *
     * @param wait for SANE to ask all its drivers, some of which take seconds
     * @return none if the program is not installed
     */
    public List<Found> find(Duration wait) throws InterruptedException {
        List<Found> found = new ArrayList<>();
        try (ScanimageRun run = start(List.of("--formatted-device-list=%d\t%v %m%n"))) {
            for (Optional<String> line = run.line(wait); line.isPresent(); line = run.line(wait)) {
                String[] words = line.get().split("\t", 2);
                if (words.length == 2 && isAtPlug(words[0])) {
                    found.add(new Found(DRIVER, words[0], words[1].strip()));
                }
            }
            return found;
        } catch (IOException missingOrSilent) {
            return found;
        }
    }

    private static boolean isAtPlug(String device) {
        return !device.startsWith(CAMERA) && FROM_AFAR.stream().noneMatch(device::startsWith);
    }

    /** Starts it; its words are English whatever the machine speaks. */
    ScanimageRun start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(words);
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C");
        return ScanimageRun.of(builder);
    }
}
