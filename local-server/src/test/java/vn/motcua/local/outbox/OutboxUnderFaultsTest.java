package vn.motcua.local.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/**
 * Random troubles in random order, repeatable by their seed: when they are over, the province has
 * every message once and in its order.
 */
class OutboxUnderFaultsTest {
    private static final int SEEDS = Integer.getInteger("motcua.seeds", 15);
    private static final int STEPS = 40;

    /** What can happen to a message on its way; the words of the answer, not of the province. */
    private enum Trouble {
        NONE,
        ANSWER_LOST,
        REQUEST_LOST,
        BUSY,
        NOT_ADMITTED,
        KIOSK_DIES
    }

    @TempDir Path folder;
    private final Map<Trouble, Integer> reached = new EnumMap<>(Trouble.class);

    @Test
    void after_all_troubles_every_message_is_there_once_and_in_order() throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) {
            Path place = folder.resolve("seed" + seed);
            List<UUID> written = new ArrayList<>();
            var province = new FakeProvince();
            live(new Random(seed), place, province, written);
            heal(place, province);

            assertThat(province.taken()).as("seed %d", seed).isEqualTo(written);
        }
        assertThat(reached).containsOnlyKeys(Trouble.values());
    }

    private void live(Random random, Path place, FakeProvince province, List<UUID> written)
            throws InterruptedException {
        Database kiosk = open(place);
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(3) > 0) {
                written.add(append(kiosk));
            }
            Trouble trouble = Trouble.values()[random.nextInt(Trouble.values().length)];
            reached.merge(trouble, 1, Integer::sum);
            try {
                var _ = sender(kiosk, troubled(province, trouble)).sendWaiting(_ -> {});
            } catch (IllegalStateException died) {
                kiosk.close();
                kiosk = open(place);
            }
        }
        kiosk.close();
    }

    private static void heal(Path place, FakeProvince province) throws InterruptedException {
        try (Database kiosk = open(place)) {
            for (int turn = 0; turn < STEPS; turn++) {
                var _ = sender(kiosk, province).sendWaiting(_ -> {});
            }
            OutboxRepository.Counts left =
                    kiosk.read(handle -> new OutboxRepository(handle).counts());
            assertThat(left).isEqualTo(new OutboxRepository.Counts(0, 0));
        }
    }

    /** The first message of a turn meets the trouble. */
    private static Province troubled(FakeProvince province, Trouble trouble) {
        return new Province() {
            private boolean isOver;

            @Override
            public Delivery deliver(UUID id, String body) {
                if (isOver) {
                    return province.deliver(id, body);
                }
                isOver = true;
                return switch (trouble) {
                    case NONE -> province.deliver(id, body);
                    case REQUEST_LOST -> new Delivery.Unreachable("lost", Duration.ZERO);
                    case BUSY -> new Delivery.Unreachable("http-503", Duration.ofSeconds(9));
                    case NOT_ADMITTED -> new Delivery.NotAdmitted(Admission.SUSPENDED);
                    case ANSWER_LOST -> FakeProvince.lost(province.deliver(id, body));
                    case KIOSK_DIES -> {
                        var _ = province.deliver(id, body);
                        throw new IllegalStateException("the kiosk died");
                    }
                };
            }

            @Override
            public Upload upload(Chunk chunk) {
                return province.upload(chunk);
            }
        };
    }

    private static OutboxSender sender(Database kiosk, Province province) {
        return new OutboxSender(
                kiosk,
                province,
                _ -> Optional.empty(),
                SenderWorld.inOrder(InstantSource.system()));
    }

    private static Database open(Path place) {
        return Database.open(place.resolve("kiosk.db"), "/migrations/kiosk", Durability.NORMAL);
    }

    private static UUID append(Database kiosk) {
        UUID id = UUID.randomUUID();
        var entry =
                new OutboxEntry.DeviceStatusChanged(
                        new DeviceId("scanner"),
                        DeviceRole.DOCUMENT_SCANNER,
                        new DeviceStatus.Ready(),
                        Instant.EPOCH);
        boolean _ =
                kiosk.write(handle -> {
                    new OutboxRepository(handle)
                            .append(new OutboxMessage(id, Instant.EPOCH, entry), "scanner");
                    return true;
                });
        return id;
    }
}
