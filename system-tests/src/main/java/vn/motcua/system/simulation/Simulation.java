package vn.motcua.system.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import javax.imageio.ImageIO;

/** Plays many stories, each by its seed, and gathers what they tell. */
public final class Simulation implements AutoCloseable {
    private static final Path MEMORY_DISK = Path.of("/dev/shm");
    private static final int COMPLAINTS_MAX = 4;
    private static final long NONE = -1;

    private final Path folder;
    private final QuietLogs logs = new QuietLogs();
    private final Templates templates;

    private Simulation(Path folder) {
        this.folder = folder;
        templates = new Templates(folder.resolve("empty"), Story.Scale.USUAL.kiosks());
    }

    /** In memory where there is such a disk: a story writes much and keeps nothing. */
    public static Simulation open() throws IOException {
        ImageIO.setUseCache(false);
        return new Simulation(
                Files.isWritable(MEMORY_DISK)
                        ? Files.createTempDirectory(MEMORY_DISK, "stories")
                        : Files.createTempDirectory("stories"));
    }

    @Override
    public void close() {
        logs.close();
        Story.remove(folder);
    }

    /**
     * What came of some stories.
     *
     * @param complaints of stories in which something did not hold, with the command that plays
     *     each again
     * @param reached how often the stories got into each hard situation
     * @param kioskTime virtual time of all kiosks together
     */
    public record Outcome(
            long stories,
            List<String> complaints,
            Map<Situation, Integer> reached,
            Duration kioskTime) {
        public Outcome {
            complaints = List.copyOf(complaints);
            reached = Map.copyOf(reached);
        }

        /** Hard situations into which no story got: of them it proves nothing. */
        public List<String> neverReached() {
            List<String> never = new ArrayList<>();
            for (Situation situation : Situation.values()) {
                if (!reached.containsKey(situation)) {
                    never.add(situation.name());
                }
            }
            return never;
        }
    }

    /**
     * Plays the seeds from {@code first} on.
     *
     * @param workers how many stories are played side by side
     */
    public Outcome play(long first, int seeds, int workers) throws IOException {
        AtomicLong next = new AtomicLong(first);
        return outcome(sideBySide(workers, place -> played(next, first + seeds, place)));
    }

    /** Virtual time of all kiosks in some stories that go on until the next morning. */
    public Duration playDays(long first, int seeds) throws IOException {
        Duration time = Duration.ZERO;
        for (long seed = first; seed < first + seeds; seed++) {
            Story.End end = story(seed, Story.Scale.A_DAY);
            if (!end.complaints().isEmpty()) {
                throw new IOException("seed %d: %s".formatted(seed, end.complaints()));
            }
            time = time.plus(end.kioskTime());
        }
        return time;
    }

    /** A story of the usual length. */
    Story.End story(long seed) {
        return story(seed, Story.Scale.USUAL);
    }

    private Story.End story(long seed, Story.Scale scale) {
        return Story.play(seed, folder.resolve("one"), templates, scale, PlantedBug.NONE);
    }

    /** One of the first seeds whose story shows the bug; -1 if none of the seeds does. */
    long found(PlantedBug bug, int seedsMax, int workers) throws IOException {
        if (bug.seed() < seedsMax && isBad(bug.seed(), folder.resolve("worker-0"), bug)) {
            return bug.seed();
        }
        AtomicLong next = new AtomicLong();
        AtomicLong found = new AtomicLong(NONE);
        List<Story.End> _ =
                sideBySide(
                        workers,
                        place -> {
                            search(next, seedsMax, found, seed -> isBad(seed, place, bug));
                            return List.of();
                        });
        return found.get();
    }

    /** What one of several does in a folder of its own. */
    private interface Share {
        List<Story.End> play(Path place);
    }

    private List<Story.End> sideBySide(int workers, Share share) throws IOException {
        List<Callable<List<Story.End>>> work = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            Path place = folder.resolve("worker-" + worker);
            work.add(() -> share.play(place));
        }
        return all(work);
    }

    private static void search(AtomicLong next, long end, AtomicLong found, LongPredicate isBad) {
        for (long seed = next.getAndIncrement();
                seed < end && found.get() == NONE;
                seed = next.getAndIncrement()) {
            if (isBad.test(seed)) {
                found.set(seed);
            }
        }
    }

    /** Some mistakes show in long stories only, most of them sooner in brief ones. */
    private boolean isBad(long seed, Path place, PlantedBug bug) {
        Story.Scale scale = seed % 2 == 0 ? Story.Scale.USUAL : Story.Scale.of(seed);
        return !Story.play(seed, place, templates, scale, bug).complaints().isEmpty();
    }

    private List<Story.End> played(AtomicLong next, long end, Path place) {
        List<Story.End> ends = new ArrayList<>();
        for (long seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
            ends.add(Story.play(seed, place, templates, Story.Scale.of(seed), PlantedBug.NONE));
        }
        return ends;
    }

    private static List<Story.End> all(List<Callable<List<Story.End>>> work) throws IOException {
        List<Story.End> ends = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(work.size())) {
            for (Future<List<Story.End>> each : workers.invokeAll(work)) {
                ends.addAll(each.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IOException("a story cannot be played", failed.getCause());
        }
        return ends;
    }

    private Outcome outcome(List<Story.End> ends) {
        List<String> complaints = new ArrayList<>();
        Map<Situation, Integer> reached = new EnumMap<>(Situation.class);
        Duration time = Duration.ZERO;
        for (Story.End end : ends) {
            end.reached()
                    .forEach((situation, count) -> reached.merge(situation, count, Integer::sum));
            time = time.plus(end.kioskTime());
            if (!end.complaints().isEmpty()) {
                Duration storm =
                        complaints.size() < COMPLAINTS_MAX
                                ? shortest(end.seed())
                                : Story.Scale.of(end.seed()).storm();
                complaints.add(
                        "seed %d, shown by a storm of %d s: %s; again: ./kiosk soak sync --from %d --seeds 1"
                                .formatted(
                                        end.seed(),
                                        storm.toSeconds(),
                                        String.join(", ", end.complaints()),
                                        end.seed()));
            }
        }
        return new Outcome(ends.size(), complaints, reached, time);
    }

    /** The same story with less of a storm begins alike; the shortest that fails tells most. */
    private Duration shortest(long seed) {
        Story.Scale usual = Story.Scale.of(seed);
        long fails = usual.storm().toSeconds();
        long holds = 0;
        while (fails - holds > 5) {
            long middle = (fails + holds) / 2;
            Story.Scale scale = usual.shorter(Duration.ofSeconds(middle));
            boolean isBad = !story(seed, scale).complaints().isEmpty();
            fails = isBad ? middle : fails;
            holds = isBad ? holds : middle;
        }
        return Duration.ofSeconds(fails);
    }
}
