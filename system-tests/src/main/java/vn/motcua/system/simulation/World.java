package vn.motcua.system.simulation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/** What all parts of one story share. */
final class World {
    private final SplittableRandom random;
    private final Schedule schedule;
    private final Dice dice;
    private final Life life = new Life();
    private final Path folder;
    private final PlantedBug bug;
    private final Map<Situation, Integer> reached = new EnumMap<>(Situation.class);
    private final Witness witness;
    private final int pace;
    private boolean troubled = true;

    /**
     * @param pace how many times as much as usual happens in a while
     */
    World(long seed, Path folder, PlantedBug bug, int pace) {
        random = new SplittableRandom(seed);
        schedule = new Schedule(random.split());
        dice = new Dice(random.split());
        witness = new Witness(schedule);
        this.folder = folder;
        this.bug = bug;
        this.pace = pace;
    }

    Schedule schedule() {
        return schedule;
    }

    Dice dice() {
        return dice;
    }

    /** Waits until the running thread has something to do again. */
    void idle(Duration least, Duration most) {
        schedule.pause(dice.between(least, most).dividedBy(pace));
    }

    /** For the jitter of a program. */
    SplittableRandom lot() {
        return random.split();
    }

    /** Sees what people saw. */
    Witness witness() {
        return witness;
    }

    /** Goes on when programs die. */
    Life life() {
        return life;
    }

    Path folder() {
        return folder;
    }

    boolean has(PlantedBug wanted) {
        return bug == wanted;
    }

    void reached(Situation situation) {
        int _ = reached.merge(situation, 1, Integer::sum);
    }

    Map<Situation, Integer> reached() {
        return Map.copyOf(reached);
    }

    /** Whether things still go wrong. */
    boolean isTroubled() {
        return troubled;
    }

    void calm() {
        troubled = false;
    }
}
