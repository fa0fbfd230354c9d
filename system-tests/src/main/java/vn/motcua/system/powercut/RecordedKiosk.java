package vn.motcua.system.powercut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.submission.HandInOutcome;
import vn.motcua.system.simulation.PaperStack;

/**
 * A kiosk at work, as a program of its own: it takes papers in, sends them, hears of the province
 * and says each thing that it would tell a visitor.
 */
final class RecordedKiosk {
    static final String CONFIRMED = "confirmed ";
    static final String REFUSED = "refused ";
    static final String DONE = "done";
    static final int VISITS = 8;

    private static final int SENT_EACH = 3;
    private static final int SETTLED_EACH = 4;
    private static final int NEWS_EACH = 2;

    private final Path folder;
    private final Durability durability;
    private final List<PageImage> pages;
    private final SpokenProvince province = new SpokenProvince(RecordedKiosk::say);

    private RecordedKiosk(Path folder, Durability durability, List<PageImage> pages) {
        this.folder = folder;
        this.durability = durability;
        this.pages = pages;
    }

    /**
     * @param arguments the kiosk's folder, the folder of its scans, the durability of what must not
     *     be lost, and how often it is started
     */
    public static void main(String[] arguments) throws Exception {
        List<PageImage> pages = PaperStack.in(Path.of(arguments[1]), VISITS).pages();
        RecordedKiosk kiosk =
                new RecordedKiosk(Path.of(arguments[0]), Durability.valueOf(arguments[2]), pages);
        kiosk.begin();
        int lives = Integer.parseInt(arguments[3]);
        for (int life = 0; life < lives; life++) {
            kiosk.live(VISITS * life / lives, VISITS * (life + 1) / lives);
        }
        say(DONE);
    }

    /** The disk comes from an older program. */
    private void begin() throws Exception {
        UUID id = UUID.randomUUID();
        OlderKiosk.leave(folder.resolve("kiosk.db"), id, "KIOSK-k01-older");
        say(CONFIRMED + id + " KIOSK-k01-older");
    }

    /** From a start to an orderly end. */
    private void live(int from, int to) throws Exception {
        try (RealKiosk kiosk = new RealKiosk(folder, province, durability)) {
            for (int visit = from; visit < to; visit++) {
                try {
                    visit(kiosk, visit);
                } catch (JdbiException | UncheckedIOException badDisk) {
                    say("trouble " + badDisk.getClass().getSimpleName());
                }
            }
            replaceCache(kiosk);
        }
    }

    private void visit(RealKiosk kiosk, int visit) throws InterruptedException {
        UUID id = UUID.randomUUID();
        switch (kiosk.handIn(id, pages.get(visit))) {
            case HandInOutcome.TakenIn(String number, _, _) -> say(CONFIRMED + id + " " + number);
            case HandInOutcome.SameAsBefore _ -> throw new IllegalStateException("pages differ");
            case HandInOutcome.NotTakenIn(var problem) -> say(REFUSED + problem);
        }
        if (visit % SENT_EACH == SENT_EACH - 1) {
            kiosk.send();
        }
        if (visit % SETTLED_EACH == SETTLED_EACH - 1) {
            province.settle();
        }
        if (visit % NEWS_EACH == 0) {
            province.streams().tellNews("n" + visit);
            kiosk.read();
        }
    }

    private void replaceCache(RealKiosk kiosk) {
        try {
            kiosk.replaceCache(folder.resolve("fresh.db"));
        } catch (IOException | IllegalStateException badDisk) {
            say("trouble " + badDisk.getClass().getSimpleName());
        }
    }

    /** In one call of the system, so that a recording has it in its place. */
    private static void say(String line) {
        System.out.print(line + "\n");
        System.out.flush();
    }
}
