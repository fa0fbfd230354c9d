package vn.motcua.system.queue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.RangeWanted;
import vn.motcua.contract.sync.OutboxEntry.TicketTaken;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.queue.GivenNumber;
import vn.motcua.local.queue.NumberSource;
import vn.motcua.local.queue.NumberSupply;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.province.ProvincialBackend;

/** One kiosk's book of numbers, with a line that breaks and a clock of its own. */
final class TicketKiosk implements NumberSource {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OUT_OF = 100;

    /**
     * Times.
     *
     * @param right that of the province
     * @param skew how much this kiosk's clock runs behind
     */
    record World(InstantSource right, Duration skew) {}

    private final String name;
    private final ProvincialBackend province;
    private final RandomGenerator dice;
    private final InstantSource clock;
    private final Duration skew;
    private Database disk;
    private Database cache;
    private NumberSupply supply;
    private boolean cut;

    /**
     * @param folder of its first disk
     */
    TicketKiosk(
            String name,
            ProvincialBackend province,
            RandomGenerator dice,
            World world,
            Path folder) {
        this.name = name;
        this.province = province;
        this.dice = dice;
        this.skew = world.skew();
        this.clock = () -> world.right().instant().minus(world.skew());
        this.disk = open(folder);
        this.cache = cache(folder);
        this.supply = new NumberSupply(disk, cache, this, clock);
    }

    private static Database open(Path folder) {
        return Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.NORMAL);
    }

    private static Database cache(Path folder) {
        return Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
    }

    /**
     * Throws the disk away and begins with a new one.
     *
     * @return how many messages were lost with it
     */
    int replaceDisk(Path folder) {
        int lost = waiting();
        close();
        disk = open(folder);
        cache = cache(folder);
        supply = new NumberSupply(disk, cache, this, clock);
        return lost;
    }

    /** How many messages have not arrived for sure. */
    int waiting() {
        return disk.read(TicketKiosk::waiting).size();
    }

    void cut(boolean now) {
        cut = now;
    }

    void fill() throws InterruptedException {
        supply.fill();
    }

    Optional<GivenNumber> give(String service) {
        boolean priority = dice.nextInt(OUT_OF) < 10;
        return supply.book().give(supply.today(), service, priority, "", clock.instant());
    }

    /** Sends what waits, some of it twice because an answer was lost. */
    void send() {
        for (String body : disk.read(TicketKiosk::waiting)) {
            OutboxMessage message = JSON.readValue(body, OutboxMessage.class);
            if (cut || dice.nextInt(OUT_OF) < 10) {
                return;
            }
            deliver((TicketTaken) message.entry());
            if (dice.nextInt(OUT_OF) >= 10) {
                int _ =
                        disk.write(handle ->
                                handle.execute(
                                        "DELETE FROM outbox WHERE id = ?",
                                        message.id().toString()));
            }
        }
    }

    private void deliver(TicketTaken taken) {
        boolean _ =
                province.database()
                        .write(handle -> {
                            var room = province.waitingRoom();
                            Optional<String> obstacle = room.obstacle(handle, name, taken);
                            if (obstacle.isEmpty()) {
                                room.take(handle, name, taken);
                            } else if (!obstacle.get().equals("number-given-before")) {
                                throw new IllegalStateException(obstacle.get());
                            }
                            return true;
                        });
    }

    private static List<String> waiting(Handle handle) {
        return handle.createQuery("SELECT body FROM outbox ORDER BY position")
                .mapTo(String.class)
                .list();
    }

    @Override
    public Optional<List<QueueService>> queues() {
        return cut ? Optional.empty() : Optional.of(province.waitingRoom().services());
    }

    @Override
    public Optional<NumberRange> range(RangeWanted wanted) {
        if (cut || dice.nextInt(OUT_OF) < 20) {
            return Optional.empty();
        }
        Optional<NumberRange> range = province.waitingRoom().range(name, wanted);
        return dice.nextInt(OUT_OF) < 20 ? Optional.empty() : range;
    }

    @Override
    public Duration clockSkew() {
        return skew;
    }

    void close() {
        disk.close();
        cache.close();
    }
}
