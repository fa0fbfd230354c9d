package vn.motcua.system.soak.monkey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.system.site.Site;

/** A monkey before the real screen and the real server, with all devices on their wires. */
public final class MonkeyRun implements AutoCloseable {
    private static final int HOME_EVERY = 40;
    private static final int REMEMBERED = 25;
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration LINE_BACK = Duration.ofSeconds(60);
    private static final Duration GOODBYE = Duration.ofSeconds(20);

    private final Mishaps mishaps = new Mishaps();
    private final Site site;
    private final Glimpse glimpse;
    private final Monkey monkey;
    private final WayHome wayHome;
    private final Map<String, Integer> screens = new TreeMap<>();
    private final Deque<String> lately = new ArrayDeque<>();
    private final List<String> complaints = new ArrayList<>();
    private int homecomings;

    public MonkeyRun(Path folder, long seed) throws IOException, InterruptedException {
        site = Site.start(folder);
        glimpse = new Glimpse(site.ui());
        monkey = new Monkey(site, new Random(seed), codes());
        wayHome = new WayHome(glimpse);
    }

    private List<String> codes() {
        return site.province()
                .database()
                .read((Handle handle) ->
                        handle.createQuery("SELECT code FROM dossier ORDER BY code LIMIT 40")
                                .mapTo(String.class)
                                .list());
    }

    /**
     * So many deeds, and home again now and then; stops at the first complaint.
     *
     * @return how many it were
     */
    public int act(int deeds) throws InterruptedException {
        int done = 0;
        while (done < deeds && complaints.isEmpty()) {
            step();
            done++;
            if (done % HOME_EVERY == 0) {
                comeHome();
            }
            noteMishaps();
        }
        return done;
    }

    private void step() throws InterruptedException {
        ScreenFrame before = glimpse.now();
        String screen = before.state().getClass().getSimpleName();
        int _ = screens.merge(screen, 1, Integer::sum);
        if (before.state() instanceof ScreenState.Goodbye) {
            boolean gone = glimpse.comes(f -> !(f.state() instanceof ScreenState.Goodbye), GOODBYE);
            if (!gone) {
                complain("the goodbye never ended");
            }
            return;
        }
        try {
            remember(screen + ": " + monkey.act());
        } catch (IllegalStateException stuck) {
            mishaps.add(screen, stuck);
        }
        var _ = glimpse.comes(frame -> frame.number() > before.number(), LOOK);
    }

    private void remember(String deed) {
        lately.add(deed);
        if (lately.size() > REMEMBERED) {
            String _ = lately.remove();
        }
    }

    private void comeHome() throws InterruptedException {
        String from = glimpse.state().getClass().getSimpleName();
        if (wayHome.goes()) {
            homecomings++;
            remember("home from " + from);
        } else {
            complain("no way home from %s; now %s".formatted(from, glimpse.state()));
        }
    }

    private void noteMishaps() {
        mishaps.take().forEach(this::complain);
    }

    private void complain(String what) {
        complaints.add(what + "; before it: " + lately);
    }

    /** The monkey is gone: the kiosk serves as on its first day. */
    public void leave() throws InterruptedException {
        monkey.leave();
        comeHome();
        if (!glimpse.comes(ScreenFrame::online, LINE_BACK)) {
            complain("the line did not come back");
        }
        noteMishaps();
    }

    /** What did not hold, each with what was done before; empty when all is well. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many different screens it saw. */
    public int screens() {
        return screens.size();
    }

    /** What was seen and done, in one line each. */
    public List<String> covered() {
        return List.of(
                "screens seen: " + screens,
                "done: " + new TreeMap<>(monkey.deeds()),
                homecomings + " times home again");
    }

    @Override
    public void close() {
        site.close();
        mishaps.close();
    }
}
