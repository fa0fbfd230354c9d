package vn.motcua.local.technician;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.HealthTopic;
import vn.motcua.contract.screen.HealthView;
import vn.motcua.contract.sync.Admission;
import vn.motcua.local.line.LineState;
import vn.motcua.local.outbox.OutboxRepository;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.DiskRoom;
import vn.motcua.local.technician.tuning.TouchRecord;

/** Looks at what the kiosk itself needs to do well. */
public final class KioskHealth implements Supplier<List<HealthView>> {
    private static final long MEGABYTE = 1 << 20;
    private static final long CLOCK_MAX_SECONDS = 30;
    private static final long DEGREES_MAX = 85;
    private static final double MEMORY_SHARE_MAX = 0.9;

    private final KioskConfig config;
    private final Path root;
    private final Database kiosk;
    private final DiskRoom room;
    private final Supplier<LineState> line;

    /**
     * @param root {@code /}, or a folder that stands for it
     */
    public KioskHealth(
            KioskConfig config,
            Path root,
            Database kiosk,
            DiskRoom room,
            Supplier<LineState> line) {
        this.config = config;
        this.root = root;
        this.kiosk = kiosk;
        this.room = room;
        this.line = line;
    }

    @Override
    public List<HealthView> get() {
        LineState now = line.get();
        OutboxRepository.Counts counts =
                kiosk.read(handle -> new OutboxRepository(handle).counts());
        long skew = Math.abs(now.clockSkew().toSeconds());
        boolean admitted = now.admission() == Admission.ACTIVE;
        List<HealthView> health = new ArrayList<>();
        health.add(new HealthView(HealthTopic.LINE, now.online(), 0));
        health.add(new HealthView(HealthTopic.ADMISSION, admitted, 0));
        health.add(new HealthView(HealthTopic.UNSENT, counts.waiting() == 0, counts.waiting()));
        health.add(
                new HealthView(HealthTopic.SET_ASIDE, counts.setAside() == 0, counts.setAside()));
        health.add(new HealthView(HealthTopic.SETTINGS, areSettingsWritable(), 0));
        health.add(new HealthView(HealthTopic.DISK, !room.isLow(), room.freeMegabytes()));
        health.add(new HealthView(HealthTopic.DISK_KEY, kiosk.isSealed(), 0));
        health.add(new HealthView(HealthTopic.CLOCK, skew <= CLOCK_MAX_SECONDS, skew));
        hottest()
                .ifPresent(degrees ->
                        health.add(
                                new HealthView(
                                        HealthTopic.TEMPERATURE, degrees <= DEGREES_MAX, degrees)));
        new TouchRecord(kiosk)
                .last()
                .ifPresent(touch ->
                        health.add(
                                new HealthView(
                                        HealthTopic.TOUCH, touch.good(), touch.millimetres())));
        health.add(memory());
        return health;
    }

    /** The file is replaced as a whole, so its folder counts. */
    private boolean areSettingsWritable() {
        Path file = config.devicesFile().toAbsolutePath();
        return Files.isWritable(file) && Files.isWritable(file.resolveSibling(""));
    }

    /** As the system tells it, in thousandths of a degree; not every machine does. */
    private OptionalLong hottest() {
        Path zones = root.resolve("sys/class/thermal");
        if (!Files.isDirectory(zones)) {
            return OptionalLong.empty();
        }
        try (Stream<Path> each = Files.list(zones)) {
            return each.map(zone -> zone.resolve("temp"))
                    .filter(Files::isReadable)
                    .flatMapToLong(KioskHealth::degrees)
                    .max();
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }

    private static LongStream degrees(Path file) {
        try {
            return LongStream.of(Long.parseLong(Files.readString(file).strip()) / 1000);
        } catch (IOException | NumberFormatException silent) {
            return LongStream.empty();
        }
    }

    private static HealthView memory() {
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        long most = runtime.maxMemory() / MEGABYTE;
        return new HealthView(HealthTopic.MEMORY, used <= most * MEMORY_SHARE_MAX, used);
    }
}
