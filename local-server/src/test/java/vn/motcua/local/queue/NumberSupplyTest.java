package vn.motcua.local.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.contract.queue.QueueLength;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.RangeWanted;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** A kiosk always has numbers to give, and says how far it knows that numbers have come. */
class NumberSupplyTest {
    private static final QueueService CIVIL =
            new QueueService("civil", "A", "Hộ tịch", "Civil", "Quầy 1", 8, false);

    /** 23:30 of the 24th in Vietnam by the kiosk's clock, which is an hour behind. */
    private static final Instant LATE = Instant.parse("2026-11-24T16:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir private Path folder;
    private final List<RangeWanted> asked = new ArrayList<>();
    private Database kiosk;
    private Database cache;
    private NumberSupply supply;

    @BeforeEach
    void open() {
        kiosk = Database.open(folder.resolve("k.db"), "/migrations/kiosk", Durability.NORMAL);
        cache = Database.open(folder.resolve("c.db"), "/migrations/cache", Durability.NORMAL);
        supply = new NumberSupply(kiosk, cache, new Generous(asked), () -> LATE);
    }

    @AfterEach
    void close() {
        kiosk.close();
        cache.close();
    }

    /** A province whose clock is right, and that has numbers without end. */
    private record Generous(List<RangeWanted> asked) implements NumberSource {
        @Override
        public Optional<List<QueueService>> queues() {
            return Optional.of(List.of(CIVIL));
        }

        @Override
        public Optional<NumberRange> range(RangeWanted wanted) {
            asked.add(wanted);
            int first = wanted.known() + 1;
            return Optional.of(
                    new NumberRange(wanted.day(), CIVIL, wanted.ordinal(), first, first + 9));
        }

        @Override
        public Duration clockSkew() {
            return Duration.ofHours(1);
        }
    }

    @Test
    void there_are_numbers_for_today_and_tomorrow_by_the_right_clock() throws Exception {
        supply.fill();

        assertThat(asked.stream().map(RangeWanted::day)).containsExactly(TODAY, TODAY.plusDays(1));
        assertThat(supply.book().offered(supply.today())).containsExactly(CIVIL);
    }

    @Test
    void what_other_kiosks_got_is_known_even_when_the_province_went_back() throws Exception {
        boolean _ =
                cache.write(handle -> {
                    var lengths = new QueueLengths(handle);
                    lengths.put(new QueueLength("civil", TODAY, 9, 3, 60));
                    lengths.clear();
                    lengths.put(new QueueLength("civil", TODAY, 1, 0, 10));
                    return true;
                });

        supply.fill();

        assertThat(asked.getFirst().known()).isEqualTo(60);
    }

    @Test
    void what_this_kiosk_may_give_itself_is_known() throws Exception {
        supply.fill();
        Optional<GivenNumber> _ = supply.book().give(TODAY, "civil", false, "", LATE);
        asked.clear();

        supply.fill();

        assertThat(asked.getFirst().known()).isEqualTo(10);
        assertThat(asked.getFirst().ordinal()).isEqualTo(1);
    }
}
