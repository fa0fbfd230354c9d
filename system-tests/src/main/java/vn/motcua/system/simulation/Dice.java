package vn.motcua.system.simulation;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Everything that a story draws by lot. */
record Dice(SplittableRandom random) {

    boolean falls(double chance) {
        return random.nextDouble() < chance;
    }

    int below(int end) {
        return random.nextInt(end);
    }

    Duration between(Duration least, Duration most) {
        return Duration.ofMillis(random.nextLong(least.toMillis(), most.toMillis() + 1));
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
