package vn.motcua.system.soak.monkey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javafx.geometry.Point2D;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.system.site.SamplePages;
import vn.motcua.system.site.Site;

/** Touches, presses, holds and unplugs whatever there is, without a plan. */
final class Monkey {
    private static final int PAGES = 4;
    private static final int FEEDER_MAX = 12;
    private static final List<String> FOREIGN =
            List.of(
                    "https://example.vn/trang",
                    "00020101021138570010A00000072701270006970436",
                    "001099000001|123456789|Nguyễn Văn Mẫu|01012000|Nam|Thôn Mẫu|01012021",
                    "WIFI:T:WPA;S=Mau;P=mau;;",
                    "H56.12-261124-9999",
                    "KIOSK-k01-20261124-0001",
                    "\u0000\u001b ',;--%s{}",
                    "ớ".repeat(3000));

    /** What it does, and how often in a hundred. */
    private enum Deed {
        TOUCH_SOMETHING(68),
        TOUCH_ANYWHERE(5),
        CORNER(1),
        KEY(11),
        CODE(5),
        HEADSET(2),
        TROUBLE(3),
        PAPER(3),
        LINE(1),
        NOTICE(1);

        private final int share;

        Deed(int share) {
            this.share = share;
        }
    }

    private final Site site;
    private final Random random;
    private final Troubles troubles;
    private final Notices notices;
    private final List<Path> pages;
    private final List<String> codes;
    private final Map<String, Integer> deeds = new TreeMap<>();
    private boolean plugged;
    private boolean cut;

    /**
     * @param codes of dossiers at the province
     */
    Monkey(Site site, Random random, List<String> codes) throws IOException {
        this.site = site;
        this.random = random;
        this.codes = codes;
        troubles = new Troubles(site, random);
        notices = new Notices(site.province(), random);
        pages = SamplePages.draw(site.folder(), PAGES);
    }

    /** One deed; says which. */
    String act() {
        Deed deed = drawn();
        int _ = deeds.merge(deed.name(), 1, Integer::sum);
        return deed + " " + act(deed);
    }

    private Deed drawn() {
        int lot = random.nextInt(100);
        for (Deed deed : Deed.values()) {
            lot -= deed.share;
            if (lot < 0) {
                return deed;
            }
        }
        throw new IllegalStateException("the shares are no hundred");
    }

    private String act(Deed deed) {
        return switch (deed) {
            case TOUCH_SOMETHING -> touchSomething();
            case TOUCH_ANYWHERE -> touch(random.nextDouble(), random.nextDouble());
            case CORNER -> corner();
            case KEY -> key();
            case CODE -> code();
            case HEADSET -> headset();
            case TROUBLE -> troubles.change();
            case PAPER -> paper();
            case LINE -> line();
            case NOTICE -> notices.change();
        };
    }

    private String touchSomething() {
        List<Point2D> targets = site.ui().targets();
        if (targets.isEmpty()) {
            return touch(0.5, 0.5);
        }
        Point2D target = targets.get(random.nextInt(targets.size()));
        return touch(target.getX(), target.getY());
    }

    private String touch(double x, double y) {
        site.ui().touchAt(x, y);
        return "%.2f %.2f".formatted(x, y);
    }

    private String corner() {
        for (int touch = 0; touch < 5; touch++) {
            site.ui().touchAt(0.99, 0.01);
        }
        return "";
    }

    private String key() {
        KeypadKey key = KeypadKey.values()[random.nextInt(KeypadKey.values().length)];
        site.ui().press(key);
        return key.name();
    }

    private String code() {
        List<String> from = random.nextBoolean() ? codes : FOREIGN;
        String code = from.get(random.nextInt(from.size()));
        site.reader().hold(code);
        return code.length() > 40 ? "long" : code;
    }

    private String headset() {
        plugged = !plugged;
        site.ui().plugHeadset(plugged);
        return plugged ? "in" : "out";
    }

    private String paper() {
        if (random.nextInt(4) == 0 || site.scanner().pagesInFeeder() > FEEDER_MAX) {
            site.scanner().takeOut();
            while (site.printer().take().isPresent()) {
                // its hands are full of slips
            }
            return "out";
        }
        site.scanner().load(pages.subList(0, 1 + random.nextInt(PAGES)));
        return "in";
    }

    private String line() {
        if (cut) {
            site.line().mend();
        } else {
            site.line().cut();
        }
        cut = !cut;
        return cut ? "cut" : "mended";
    }

    /** It is led away, and everything is put right. */
    void leave() {
        troubles.mendAll();
        boolean _ = notices.withdrawAll();
        site.scanner().takeOut();
        if (cut) {
            String _ = line();
        }
        if (plugged) {
            String _ = headset();
        }
    }

    Map<String, Integer> deeds() {
        return Map.copyOf(deeds);
    }
}
