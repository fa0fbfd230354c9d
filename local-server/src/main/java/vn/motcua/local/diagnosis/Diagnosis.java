package vn.motcua.local.diagnosis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.HandTrial;
import vn.motcua.contract.screen.HandTrial.Verdict;
import vn.motcua.contract.screen.HealthView;
import vn.motcua.contract.screen.PastFault;
import vn.motcua.contract.screen.ProgramView;
import vn.motcua.local.http.Json;

/**
 * How everything of a kiosk was at one moment: its devices, what it needs, and which program runs.
 * It holds counts and settings, nothing of any citizen, so that it may leave the house.
 *
 * @param kiosk its name
 * @param trials what a technician tried by hand
 */
public record Diagnosis(
        String kiosk,
        ProgramView program,
        Instant at,
        List<DeviceView> devices,
        List<HealthView> health,
        List<HandTrial> trials) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    public Diagnosis {
        devices = List.copyOf(devices);
        health = List.copyOf(health);
        trials = List.copyOf(trials);
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The same, with what was tried by hand. */
    public Diagnosis with(List<HandTrial> tried) {
        return new Diagnosis(kiosk, program, at, devices, health, tried);
    }

    private String head() {
        int all = devices.size() + health.size() + trials.size();
        long open = trials.stream().filter(each -> each.verdict() != Verdict.PASSED).count();
        return "%s %s %s %d/%d"
                .formatted(kiosk, program.version(), at, all - troubles().size() - open, all);
    }

    private List<String> byHand() {
        return trials.stream()
                .map(each -> "%s %s BY HAND".formatted(each.device(), each.verdict()))
                .toList();
    }

    /** A line for each thing that somebody has to mend. */
    private List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        devices.stream()
                .filter(each -> each.status().needsSomebody())
                .map(each -> each.id() + " " + word(each.status()))
                .forEach(troubles::add);
        health.stream()
                .filter(each -> !each.good())
                .map(each -> each.topic() + " " + each.value())
                .forEach(troubles::add);
        return troubles;
    }

    /** What counts, in so few lines that a QR code holds them. */
    public String shortForm() {
        List<String> lines = new ArrayList<>(List.of(head()));
        lines.addAll(troubles());
        lines.addAll(byHand());
        return String.join("\n", lines);
    }

    /** Everything, a line each. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(head(), "running since " + program.since()));
        for (DeviceView device : devices) {
            lines.add(
                    "%-16s %-17s %-24s %-14s %s"
                            .formatted(
                                    device.id(),
                                    device.role(),
                                    device.driver(),
                                    word(device.status()),
                                    device.place()));
            for (PastFault past : device.pastFaults()) {
                lines.add("    %s %s".formatted(past.at(), past.fault()));
            }
        }
        lines.addAll(byHand());
        for (HealthView each : health) {
            lines.add(
                    "%-16s %-17s %d"
                            .formatted(each.topic(), each.good() ? "good" : "look", each.value()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String word(DeviceStatus status) {
        return status instanceof DeviceStatus.Faulted(DeviceFault fault)
                ? fault.name()
                : status.getClass().getSimpleName();
    }

    /** What the file is called that {@link #zip} fills. */
    public String fileName() {
        return "motcua-%s-%s.zip".formatted(kiosk, NAME.format(at));
    }

    /** For people and for programs. */
    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "diagnosis.txt", text().getBytes(StandardCharsets.UTF_8));
            put(zip, "diagnosis.json", Json.bytes(this));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
