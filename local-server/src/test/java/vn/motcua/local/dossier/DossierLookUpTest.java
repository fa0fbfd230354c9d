package vn.motcua.local.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.storage.MovableClock;

/** A visitor sees the newest state that can be had, and never an old one as if it were new. */
class DossierLookUpTest {
    private static final DossierCode CODE = new DossierCode("H56-261116-0001");
    private static final String NUMBER = "KIOSK-k01-20261116-0001";
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock(NOW);
    private final FakeSource province = new FakeSource();
    private Database cache;
    private DossierLookUp lookUp;

    /** Says what it is told to say and remembers what it was asked. */
    private static final class FakeSource implements DossierSource {
        private SourceAnswer answer = new SourceAnswer.Silent();
        private boolean online = true;
        private final List<String> asked = new ArrayList<>();

        @Override
        public SourceAnswer ask(String codeOrNumber) {
            asked.add(codeOrNumber);
            return answer;
        }

        @Override
        public boolean isOnline() {
            return online;
        }
    }

    @BeforeEach
    void open() {
        cache = Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        lookUp = new DossierLookUp(cache, province, clock);
    }

    @AfterEach
    void close() {
        cache.close();
    }

    @Test
    void what_the_feed_keeps_current_is_shown_without_asking() throws InterruptedException {
        learn(Dossiers.of(CODE.value(), 3));
        confirm(NOW.minusSeconds(20));

        assertThat(lookUp.find(CODE))
                .isEqualTo(found(Dossiers.of(CODE.value(), 3), NOW.minusSeconds(20), true));
        assertThat(lookUp.find(NUMBER))
                .isEqualTo(found(Dossiers.of(CODE.value(), 3), NOW.minusSeconds(20), true));
        assertThat(province.asked).isEmpty();
    }

    @Test
    void what_was_not_confirmed_for_a_minute_is_asked_for() throws InterruptedException {
        learn(Dossiers.of(CODE.value(), 3));
        confirm(NOW.minusSeconds(60));
        province.answer = new SourceAnswer.Known(Dossiers.of(CODE.value(), 4));

        assertThat(lookUp.find(CODE)).isEqualTo(found(Dossiers.of(CODE.value(), 4), NOW, true));
    }

    @Test
    void nothing_counts_as_current_while_the_line_is_down() throws InterruptedException {
        learn(Dossiers.of(CODE.value(), 3));
        confirm(NOW.minusSeconds(5));
        province.online = false;

        assertThat(lookUp.find(CODE))
                .isEqualTo(found(Dossiers.of(CODE.value(), 3), NOW.minusSeconds(5), false));
        assertThat(province.asked).isEmpty();
    }

    @Test
    void a_clock_that_was_set_back_makes_nothing_current() throws InterruptedException {
        learn(Dossiers.of(CODE.value(), 3));
        confirm(NOW.plus(Duration.ofDays(1)));

        lookUp.find(CODE);

        assertThat(province.asked).containsExactly(CODE.value());
    }

    @Test
    void what_the_province_said_is_the_last_known_when_the_line_goes() throws InterruptedException {
        province.answer = new SourceAnswer.Known(Dossiers.of(CODE.value(), 4));
        lookUp.find(CODE);
        province.answer = new SourceAnswer.Silent();
        clock.advance(Duration.ofHours(2));

        assertThat(lookUp.find(CODE)).isEqualTo(found(Dossiers.of(CODE.value(), 4), NOW, false));
        assertThat(lookUp.find(NUMBER)).isEqualTo(found(Dossiers.of(CODE.value(), 4), NOW, false));
    }

    @Test
    void a_stream_makes_nothing_current_that_it_has_not_told() throws InterruptedException {
        province.answer = new SourceAnswer.Known(Dossiers.of(CODE.value(), 4));
        lookUp.find(CODE);
        clock.advance(Duration.ofMinutes(2));
        confirm(clock.instant());
        province.answer = new SourceAnswer.Unknown();

        assertThat(lookUp.find(CODE)).isEqualTo(new LookUpOutcome.NotFound());
    }

    @Test
    void what_was_asked_for_and_then_told_is_current_like_all_that_was_told()
            throws InterruptedException {
        province.answer = new SourceAnswer.Known(Dossiers.of(CODE.value(), 4));
        lookUp.find(CODE);
        learn(Dossiers.of(CODE.value(), 4));
        clock.advance(Duration.ofMinutes(2));
        confirm(clock.instant());

        assertThat(lookUp.find(CODE))
                .isEqualTo(found(Dossiers.of(CODE.value(), 4), clock.instant(), true));
        assertThat(province.asked).hasSize(1);
    }

    @Test
    void a_code_the_province_does_not_have_is_not_found() throws InterruptedException {
        province.answer = new SourceAnswer.Unknown();

        assertThat(lookUp.find(CODE)).isEqualTo(new LookUpOutcome.NotFound());
    }

    @Test
    void not_known_here_and_no_answer_is_a_line_that_is_down() throws InterruptedException {
        assertThat(lookUp.find(CODE)).isEqualTo(new LookUpOutcome.LineDown());
    }

    @Test
    void a_dossier_that_was_not_asked_for_is_never_shown() throws InterruptedException {
        province.answer = new SourceAnswer.Known(Dossiers.of("H56-261116-0002", 1));

        assertThat(lookUp.find(CODE)).isEqualTo(new LookUpOutcome.LineDown());
    }

    @Test
    void a_damaged_cache_does_not_keep_the_province_from_answering() throws InterruptedException {
        int _ = cache.write(handle -> handle.execute("DROP TABLE dossier"));
        province.answer = new SourceAnswer.Known(Dossiers.of(CODE.value(), 4));

        assertThat(lookUp.find(CODE)).isEqualTo(found(Dossiers.of(CODE.value(), 4), NOW, true));
    }

    @Test
    void an_older_state_never_replaces_a_newer_one() throws InterruptedException {
        learn(Dossiers.of(CODE.value(), 3));
        learn(Dossiers.of(CODE.value(), 2));
        confirm(NOW);

        assertThat(lookUp.find(CODE)).isEqualTo(found(Dossiers.of(CODE.value(), 3), NOW, true));
    }

    @Test
    void an_older_answer_never_takes_back_what_is_known() throws InterruptedException {
        learn(Dossiers.of(CODE.value(), 3));
        confirm(NOW.minus(Duration.ofHours(1)));
        province.answer = new SourceAnswer.Known(Dossiers.of(CODE.value(), 2));

        assertThat(lookUp.find(CODE))
                .isEqualTo(found(Dossiers.of(CODE.value(), 3), NOW.minusSeconds(600), false));
    }

    @Test
    void a_removed_dossier_is_not_brought_back_by_an_old_page() throws InterruptedException {
        learn(Dossiers.of(CODE.value(), 3));
        write(dossiers -> dossiers.remove(CODE.value(), 4, NOW));
        learn(Dossiers.of(CODE.value(), 3));
        confirm(NOW);

        assertThat(lookUp.find(CODE)).isEqualTo(new LookUpOutcome.LineDown());
    }

    @Test
    void invented_dossiers_can_be_looked_up() throws InterruptedException {
        List<DossierCode> codes = SampleDossiers.fill(cache, 2_000, 7);
        confirm(NOW);

        assertThat(codes).hasSize(1_000);
        assertThat(lookUp.find(codes.getLast())).isInstanceOf(LookUpOutcome.Found.class);
        assertThat(province.asked).isEmpty();
    }

    private void learn(Dossier dossier) {
        write(dossiers -> dossiers.put(dossier, NOW.minusSeconds(600)));
    }

    private void confirm(Instant at) {
        int _ =
                cache.write(handle ->
                        handle.execute(
                                """
                                INSERT OR REPLACE INTO feed_position
                                    (stream, epoch, position, confirmed_at)
                                VALUES ('dossiers', 'e1', 1, ?)
                                """,
                                at.toEpochMilli()));
    }

    private void write(java.util.function.Consumer<DossierCache> change) {
        boolean _ =
                cache.write(handle -> {
                    change.accept(new DossierCache(handle));
                    return true;
                });
    }

    private static LookUpOutcome found(Dossier dossier, Instant asOf, boolean current) {
        return new LookUpOutcome.Found(dossier, new Freshness(asOf, current));
    }
}
