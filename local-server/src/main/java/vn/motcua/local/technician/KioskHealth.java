package vn.motcua.local.technician;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import vn.motcua.contract.screen.HealthTopic;
import vn.motcua.contract.screen.HealthView;
import vn.motcua.contract.sync.Admission;
import vn.motcua.local.line.LineState;
import vn.motcua.local.outbox.OutboxRepository;
import vn.motcua.local.storage.Database;

/** Looks at what the kiosk itself needs to do well. */
public final class KioskHealth implements Supplier<List<HealthView>> {
    private static final long MEGABYTE = 1 << 20;
    private static final long DISK_MIN = 500;
    private static final long CLOCK_MAX_SECONDS = 30;
    private static final double MEMORY_SHARE_MAX = 0.9;

    private final Path dataFolder;
    private final Database kiosk;
    private final Supplier<LineState> line;

    public KioskHealth(Path dataFolder, Database kiosk, Supplier<LineState> line) {
        this.dataFolder = dataFolder;
        this.kiosk = kiosk;
        this.line = line;
    }

    @Override
    public List<HealthView> get() {
        LineState now = line.get();
        OutboxRepository.Counts counts =
                kiosk.read(handle -> new OutboxRepository(handle).counts());
        long skew = Math.abs(now.clockSkew().toSeconds());
        boolean admitted = now.admission() == Admission.ACTIVE;
        return List.of(
                new HealthView(HealthTopic.LINE, now.online(), 0),
                new HealthView(HealthTopic.ADMISSION, admitted, 0),
                new HealthView(HealthTopic.UNSENT, counts.waiting() == 0, counts.waiting()),
                new HealthView(HealthTopic.SET_ASIDE, counts.setAside() == 0, counts.setAside()),
                disk(),
                new HealthView(HealthTopic.CLOCK, skew <= CLOCK_MAX_SECONDS, skew),
                memory());
    }

    private HealthView disk() {
        try {
            long free = Files.getFileStore(dataFolder).getUsableSpace() / MEGABYTE;
            return new HealthView(HealthTopic.DISK, free >= DISK_MIN, free);
        } catch (IOException gone) {
            return new HealthView(HealthTopic.DISK, false, 0);
        }
    }

    private static HealthView memory() {
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        long most = runtime.maxMemory() / MEGABYTE;
        return new HealthView(HealthTopic.MEMORY, used <= most * MEMORY_SHARE_MAX, used);
    }
}
