package vn.motcua.local.line;

import java.time.Duration;
import java.util.random.RandomGenerator;
import vn.motcua.contract.sync.Admission;

/** How long the line is not looked at. */
record Pauses(Pace pace, RandomGenerator random) {

    /**
     * Thousands of kiosks lose a province at one moment: each takes pauses of its own until it is
     * back, so that they do not all come at one moment again.
     */
    Duration next(LineState state) {
        if (state.online()) {
            return state.admission() == Admission.ACTIVE ? pace.every() : pace.notAdmitted();
        }
        long half = pace.every().toMillis() / 2;
        return Duration.ofMillis(half + random.nextLong(half + 1));
    }
}
