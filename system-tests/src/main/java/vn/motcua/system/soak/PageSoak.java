package vn.motcua.system.soak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.local.page.PageCheck;
import vn.motcua.local.page.PageFindings;
import vn.motcua.local.picture.Picture;
import vn.motcua.system.page.PageDamage;
import vn.motcua.system.page.SharedScans;

/** Scanned pages damaged by lot: each damage is told, and a good page is left in peace. */
final class PageSoak implements Soak {
    private static final double RECALL_MIN = 0.98;
    private static final double FALSE_MAX = 0.02;
    private static final double SKEW_MAX = 10;
    private static final double SKEW_OFF_MAX = 0.5;

    private final Map<PageDamage, Integer> told = new EnumMap<>(PageDamage.class);
    private final Map<PageWarning, Integer> falsely = new EnumMap<>(PageWarning.class);
    private final Map<PageWarning, Integer> besides = new EnumMap<>(PageWarning.class);
    private final Map<PageWarning, Integer> without = new EnumMap<>(PageWarning.class);
    private int skewed;
    private int turnedFalsely;
    private int good;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String about() {
        return "at least 98 % of damaged pages are told, at most 2 % of good ones";
    }

    @Override
    public int rounds() {
        return 48;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        List<Path> files = SharedScans.files();
        if (files.isEmpty()) {
            return List.of("the shared scans are not here");
        }
        var lot = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Picture page = SharedScans.picture(files.get(round % files.size()));
            PageFindings clean = lookAtGood(page);
            for (PageDamage damage : PageDamage.values()) {
                PageFindings found = PageCheck.of(damage.done(page, lot));
                told.merge(damage, tells(damage, found) ? 1 : 0, Integer::sum);
                noteOthers(damage, found);
            }
            double degrees = lot.nextDouble(-SKEW_MAX, SKEW_MAX);
            Picture crooked = PageDamage.turned(page, Math.toRadians(degrees));
            double off = PageCheck.of(crooked).skewDegrees() - clean.skewDegrees() - degrees;
            skewed += Math.abs(off) <= SKEW_OFF_MAX ? 1 : 0;
        }
        return verdict(rounds);
    }

    private PageFindings lookAtGood(Picture page) {
        PageFindings found = PageCheck.of(page);
        found.warnings().forEach(warning -> falsely.merge(warning, 1, Integer::sum));
        turnedFalsely += found.rotation() == 0 ? 0 : 1;
        good++;
        return found;
    }

    private static boolean tells(PageDamage damage, PageFindings found) {
        return warning(damage)
                .map(found.warnings()::contains)
                .orElseGet(() -> found.rotation() == 180);
    }

    /** Whoever hears of a fault that is not there looks for it and loses the one that is. */
    private void noteOthers(PageDamage damage, PageFindings found) {
        Set<PageWarning> others = EnumSet.allOf(PageWarning.class);
        warning(damage).ifPresent(others::remove);
        for (PageWarning other : others) {
            without.merge(other, 1, Integer::sum);
            besides.merge(other, found.warnings().contains(other) ? 1 : 0, Integer::sum);
        }
    }

    private static Optional<PageWarning> warning(PageDamage damage) {
        return switch (damage) {
            case BLURRED, SMEARED -> Optional.of(PageWarning.BLURRED);
            case GLARE -> Optional.of(PageWarning.GLARE);
            case CUT -> Optional.of(PageWarning.CUT_EDGE);
            case DARK -> Optional.of(PageWarning.TOO_DARK);
            case UPSIDE_DOWN -> Optional.empty();
        };
    }

    private List<String> verdict(int rounds) {
        List<String> complaints = new ArrayList<>();
        told.forEach((damage, count) -> recall(damage.name(), count, rounds, complaints));
        recall("SKEWED, within 0.5°", skewed, rounds, complaints);
        for (PageWarning warning : PageWarning.values()) {
            falseAlarms(
                    warning + " said of good pages",
                    falsely.getOrDefault(warning, 0),
                    good,
                    complaints);
            falseAlarms(
                    warning + " said of pages with other faults",
                    besides.getOrDefault(warning, 0),
                    without.getOrDefault(warning, 0),
                    complaints);
        }
        falseAlarms("good pages turned", turnedFalsely, good, complaints);
        return complaints;
    }

    private static void recall(String what, int count, int of, List<String> complaints) {
        System.out.printf("  %-20s told %d of %d%n", what, count, of);
        if (count < of * RECALL_MIN) {
            complaints.add("%s was told of %d pages of %d".formatted(what, count, of));
        }
    }

    private static void falseAlarms(String what, int count, int of, List<String> complaints) {
        System.out.printf("  %s: %d of %d%n", what, count, of);
        if (count > of * FALSE_MAX) {
            complaints.add("%s: %d of %d".formatted(what, count, of));
        }
    }
}
