package vn.motcua.local.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.contract.sync.UploadProgress;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** A sender with its real database, whose turns the test takes. */
final class SenderWorld implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    final FakeProvince province = new FakeProvince();
    final Map<String, Path> files = new HashMap<>();
    final List<UUID> told = new ArrayList<>();
    private final Path folder;
    Database kiosk;
    private OutboxSender sender;
    private int appended;

    SenderWorld(Path folder) {
        this.folder = folder;
        kiosk = open();
        sender = sender();
    }

    private Database open() {
        return Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
    }

    private OutboxSender sender() {
        return sender(province, inOrder(() -> NOW));
    }

    /** Another one over the same files. */
    OutboxSender sender(Province to, Pacing pacing) {
        DocumentFiles documents = sha256 -> Optional.ofNullable(files.get(sha256));
        return new OutboxSender(kiosk, to, documents, pacing);
    }

    /** One after the other, so that a test can tell in which order they went. */
    static Pacing inOrder(InstantSource clock) {
        return new Pacing(clock, new Random(1), 16 * 1024, UploadProgress.CHUNK_BYTES_MAX, 1);
    }

    void restart() {
        kiosk.close();
        kiosk = open();
        sender = sender();
    }

    @Override
    public void close() {
        kiosk.close();
    }

    Duration send() throws InterruptedException {
        return sender.sendWaiting(told::add);
    }

    void sendAll() throws InterruptedException {
        for (int turn = 0; turn < 200 && counts().waiting() > 0; turn++) {
            Duration _ = send();
        }
    }

    UUID appendStatus() {
        return append(status(), "scanner " + appended++);
    }

    UUID appendPapers(String... contents) throws IOException {
        List<String> names = new ArrayList<>();
        for (String content : contents) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            String sha256 = FakeProvince.sha256(bytes);
            Path _ = files.put(sha256, Files.write(folder.resolve(sha256), bytes));
            names.add(sha256);
        }
        return append(new OutboxEntry.Sealed("AAAA", names), String.join("", contents));
    }

    UUID append(OutboxEntry entry) {
        return append(entry, "one");
    }

    UUID append(OutboxEntry entry, String about) {
        UUID id = UUID.randomUUID();
        boolean _ =
                kiosk.write(handle -> {
                    new OutboxRepository(handle).append(new OutboxMessage(id, NOW, entry), about);
                    return true;
                });
        return id;
    }

    static OutboxEntry status() {
        return new OutboxEntry.DeviceStatusChanged(
                new DeviceId("scanner"),
                DeviceRole.DOCUMENT_SCANNER,
                new DeviceStatus.Ready(),
                NOW);
    }

    OutboxRepository.Counts counts() {
        return kiosk.read(handle -> new OutboxRepository(handle).counts());
    }
}
