package vn.motcua.system.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jdbi.v3.core.Handle;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.local.queue.GivenNumber;
import vn.motcua.province.ProvincialBackend;

/**
 * Five kiosks give numbers for three services over several days: lines are cut, answers are lost,
 * clocks are hours apart, power is cut, a disk is replaced. No number is given twice, and each that
 * is missing still lies unused at one kiosk, behind all that this kiosk gave of the same range.
 */
public final class TicketTrial implements AutoCloseable {
    private static final int KIOSKS = 5;
    private static final int OUT_OF = 1_000;
    private static final List<QueueService> SERVICES =
            List.of(
                    new QueueService("civil", "A", "Hộ tịch", "Civil status", "Quầy 1", 8, false),
                    new QueueService("land", "B", "Đất đai", "Land", "Quầy 3", 15, false),
                    new QueueService("results", "C", "Kết quả", "Results", "Quầy 4", 4, true));

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-25T00:30:00Z"));
    private final Path folder;
    private final ProvincialBackend province;
    private final RandomGenerator dice;
    private final List<TicketKiosk> kiosks = new ArrayList<>();
    private int disks;
    private int lost;

    public TicketTrial(long seed) throws IOException {
        folder = Files.createTempDirectory("tickets-");
        dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        province =
                ProvincialBackend.start(
                        new ProvinceConfig(
                                        "127.0.0.1",
                                        0,
                                        folder.resolve("province"),
                                        "sqlite",
                                        "",
                                        folder.resolve("none"),
                                        "Tỉnh Mẫu",
                                        "H56.12",
                                        false,
                                        Duration.ZERO)
                                .withQueues(SERVICES),
                        now::get);
        for (int number = 1; number <= KIOSKS; number++) {
            String name = "k0" + number;
            enrol(name);
            Duration skew = Duration.ofMinutes(dice.nextInt(-2_000, 2_000));
            var world = new TicketKiosk.World(now::get, skew);
            kiosks.add(new TicketKiosk(name, province, dice, world, newDisk()));
        }
    }

    private void enrol(String name) {
        int _ =
                province.database()
                        .write(handle ->
                                handle.execute(
                                        """
                                        INSERT INTO kiosk
                                            (name, public_key, state, enrolled_at, last_contact_at)
                                        VALUES (?, ?, 'ACTIVE', 0, 0)
                                        """,
                                        name,
                                        name));
    }

    private Path newDisk() throws IOException {
        disks++;
        return Files.createDirectories(folder.resolve("disk-" + disks));
    }

    /**
     * Gives so many numbers.
     *
     * @return what did not hold; empty when all is well
     */
    public List<String> run(int tickets) throws IOException, InterruptedException {
        List<String> complaints = new ArrayList<>();
        Set<String> given = new HashSet<>();
        int turns = 0;
        while (given.size() < tickets) {
            turns++;
            if (turns > 100 * tickets) {
                complaints.add("only %d numbers were given".formatted(given.size()));
                break;
            }
            TicketKiosk kiosk = kiosks.get(dice.nextInt(KIOSKS));
            mishap(kiosk);
            Optional<GivenNumber> number =
                    kiosk.give(SERVICES.get(dice.nextInt(SERVICES.size())).id());
            if (number.isPresent() && !given.add(key(number.get()))) {
                complaints.add("given twice: " + key(number.get()));
            }
            now.updateAndGet(before -> before.plusSeconds(dice.nextInt(30)));
        }
        settle();
        reckon(given, complaints);
        return complaints;
    }

    private static String key(GivenNumber number) {
        return number.day() + " " + number.text();
    }

    private void mishap(TicketKiosk kiosk) throws IOException, InterruptedException {
        int lot = dice.nextInt(OUT_OF);
        if (lot < 20) {
            kiosk.cut(true);
        } else if (lot < 50) {
            kiosk.cut(false);
        } else if (lot < 250) {
            kiosk.fill();
        } else if (lot < 400) {
            kiosk.send();
        } else if (lot == OUT_OF - 1) {
            kiosk.send();
            kiosk.cut(false);
            lost += kiosk.replaceDisk(newDisk());
        }
    }

    /** The lines are mended, and everything arrives that still can. */
    private void settle() {
        for (TicketKiosk kiosk : kiosks) {
            kiosk.cut(false);
            while (kiosk.waiting() > 0) {
                kiosk.send();
            }
        }
    }

    private void reckon(Set<String> given, List<String> complaints) {
        List<String> strange =
                province.database()
                        .read((Handle handle) ->
                                handle.createQuery(UNEXPLAINED).mapTo(String.class).list());
        strange.forEach(each -> complaints.add("a gap that nobody can explain: " + each));
        int told =
                province.database()
                        .read((Handle handle) ->
                                handle.createQuery("SELECT count(*) FROM ticket")
                                        .mapTo(Integer.class)
                                        .one());
        if (told > given.size() || told < given.size() - lost) {
            complaints.add("%d were given, the province knows %d".formatted(given.size(), told));
        }
    }

    /** A number that is missing though its kiosk gave a later one of the same range. */
    private static final String UNEXPLAINED =
            """
            SELECT r.day || ' ' || r.service || ' ' || r.first FROM number_range r
            WHERE (SELECT count(*) FROM ticket t WHERE t.day = r.day AND t.service = r.service
                    AND t.number BETWEEN r.first AND r.last)
                < (SELECT coalesce(max(t.number), r.first - 1) - r.first + 1 FROM ticket t
                    WHERE t.day = r.day AND t.service = r.service
                    AND t.number BETWEEN r.first AND r.last)
            """;

    @Override
    public void close() {
        kiosks.forEach(TicketKiosk::close);
        province.close();
    }
}
