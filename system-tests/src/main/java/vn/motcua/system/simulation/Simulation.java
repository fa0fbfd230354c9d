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
import java.util.stream.LongStream;

/** Plays many stories, each by its seed, and gathers what they tell. */
public final class Simulation {
    private static final Path MEMORY_DISK = Path.of("/dev/shm");
    private static final int COMPLAINTS_MAX = 4;

    private Simulation() {}

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
    public static Outcome play(long first, int seeds, int workers) throws IOException {
        Path folder = workFolder();
        try (QuietLogs _ = new QuietLogs()) {
            Templates templates =
                    new Templates(folder.resolve("empty"), Story.Scale.USUAL.kiosks());
            AtomicLong next = new AtomicLong(first);
            List<Callable<List<Story.End>>> work = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                Path place = folder.resolve("worker-" + worker);
                work.add(() -> played(next, first + seeds, place, templates));
            }
            return outcome(all(work), folder, templates);
        } finally {
            Story.remove(folder);
        }
    }

    /** Virtual time of all kiosks in some stories that go on until the next morning. */
    public static Duration playDays(long first, int seeds) throws IOException {
        Path folder = workFolder();
        try (QuietLogs _ = new QuietLogs()) {
            Story.Scale day = Story.Scale.A_DAY;
            Templates templates = new Templates(folder.resolve("empty"), day.kiosks());
            Duration time = Duration.ZERO;
            for (long seed = first; seed < first + seeds; seed++) {
                Story.End end =
                        Story.play(seed, folder.resolve("day"), templates, day, PlantedBug.NONE);
                if (!end.complaints().isEmpty()) {
                    throw new IOException("seed %d: %s".formatted(seed, end.complaints()));
                }
                time = time.plus(end.kioskTime());
            }
            return time;
        } finally {
            Story.remove(folder);
        }
    }

    /** The first of the seeds from 0 on whose story shows the bug; -1 if none does. */
    static long found(PlantedBug bug, int seedsMax) throws IOException {
        Path folder = workFolder();
        try (QuietLogs _ = new QuietLogs()) {
            Templates templates =
                    new Templates(folder.resolve("empty"), Story.Scale.USUAL.kiosks());
            return LongStream.range(0, seedsMax)
                    .filter(seed ->
                            !Story.play(
                                            seed,
                                            folder.resolve("story"),
                                            templates,
                                            Story.Scale.USUAL,
                                            bug)
                                    .complaints()
                                    .isEmpty())
                    .findFirst()
                    .orElse(-1);
        } finally {
            Story.remove(folder);
        }
    }

    private static List<Story.End> played(
            AtomicLong next, long end, Path place, Templates templates) {
        List<Story.End> ends = new ArrayList<>();
        for (long seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
            ends.add(Story.play(seed, place, templates, Story.Scale.USUAL, PlantedBug.NONE));
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

    private static Outcome outcome(List<Story.End> ends, Path folder, Templates templates) {
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
                                ? shortest(end.seed(), folder, templates)
                                : Story.Scale.USUAL.storm();
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
    private static Duration shortest(long seed, Path folder, Templates templates) {
        Story.Scale usual = Story.Scale.USUAL;
        long fails = usual.storm().toSeconds();
        long holds = 0;
        while (fails - holds > 5) {
            long middle = (fails + holds) / 2;
            Story.Scale scale =
                    new Story.Scale(usual.kiosks(), Duration.ofSeconds(middle), Duration.ZERO);
            boolean isBad =
                    !Story.play(seed, folder.resolve("shorter"), templates, scale, PlantedBug.NONE)
                            .complaints()
                            .isEmpty();
            fails = isBad ? middle : fails;
            holds = isBad ? holds : middle;
        }
        return Duration.ofSeconds(fails);
    }

    /** In memory where there is such a disk: a story writes much and keeps nothing. */
    private static Path workFolder() throws IOException {
        return Files.isWritable(MEMORY_DISK)
                ? Files.createTempDirectory(MEMORY_DISK, "stories")
                : Files.createTempDirectory("stories");
    }
}
