package vn.motcua.system.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What goes wrong, and when; until the story is told that it is enough. */
final class Fate {
    private static final Duration APART_MIN = Duration.ofSeconds(2);
    private static final Duration APART_MAX = Duration.ofSeconds(60);
    private static final Duration LONG = Duration.ofMinutes(8);
    private static final int STATEMENTS_MAX = 400;
    private static final int TROUBLES = 38;
    private static final int KEYS_ASKED_END = 4;
    private static final double OFTEN = 0.4;

    private final World world;
    private final SimulatedProvince province;
    private final List<SimulatedKiosk> kiosks;

    Fate(World world, SimulatedProvince province, List<SimulatedKiosk> kiosks) {
        this.world = world;
        this.province = province;
        this.kiosks = kiosks;
        world.schedule().start(world.life(), APART_MIN, this::strike);
    }

    /** Each story has a trouble of its own that comes again and again, among all others. */
    private void strike() {
        int favourite = world.dice().below(TROUBLES);
        while (world.isTroubled()) {
            strike(world.dice().falls(OFTEN) ? favourite : world.dice().below(TROUBLES));
            world.idle(APART_MIN, APART_MAX);
        }
    }

    private void strike(int trouble) {
        Dice dice = world.dice();
        SimulatedKiosk kiosk = dice.oneOf(kiosks);
        switch (trouble) {
            case 0 -> kiosk.die();
            case 1, 2 -> kiosk.dieWithin(1 + dice.below(STATEMENTS_MAX));
            case 3 -> kiosk.losePower();
            case 4 -> damageSomeCache(kiosk);
            case 5 -> province.die();
            case 6, 7, 8 -> province.dieWithin(1 + dice.below(STATEMENTS_MAX));
            case 9 -> setClock(kiosk);
            case 10, 11 -> kiosk.noteCache();
            case 12 -> cutAllOneByOne();
            case 13 -> cutForLong(kiosk);
            case 14 -> province.keepBackup();
            case 15 -> keepBackupOrGoBack();
            case 16, 17 -> loseLastMinutes();
            case 18, 19 -> kiosk.line().change(Line.Weather.LIED_TO);
            default -> kiosk.line().change(dice.oneOf(List.of(Line.Weather.values())));
        }
    }

    private void keepBackupOrGoBack() {
        if (world.dice().falls(0.5)) {
            province.keepBackup();
        } else {
            province.goBack();
        }
    }

    /** What came since the copy is lost, if anything came; also new keys of kiosks. */
    private void loseLastMinutes() {
        province.keepBackup();
        for (int asked = world.dice().below(KEYS_ASKED_END); asked > 0; asked--) {
            String kiosk = world.dice().oneOf(kiosks).name();
            var _ = province.serve(alive -> alive.fleet().keys().ask(kiosk));
            world.idle(APART_MIN, APART_MAX);
        }
        world.idle(APART_MIN, APART_MAX);
        province.goBack();
    }

    private void damageSomeCache(SimulatedKiosk kiosk) {
        if (world.dice().falls(0.3)) {
            kiosk.damageCache();
        } else {
            kiosk.damageRow();
        }
    }

    private void setClock(SimulatedKiosk kiosk) {
        if (world.dice().falls(0.3)) {
            world.reached(Situation.CLOCK_JUMPED);
            kiosk.clock().set(world.dice().between(Duration.ofDays(-1), Duration.ofDays(1)));
        }
    }

    private void cutForLong(SimulatedKiosk kiosk) {
        world.reached(Situation.LONG_WITHOUT_A_LINE);
        kiosk.line().change(Line.Weather.DOWN);
        world.schedule().pause(world.dice().between(APART_MAX, LONG));
    }

    /** Lines go one after the other and come back in another order. */
    private void cutAllOneByOne() {
        for (SimulatedKiosk kiosk : inAnyOrder()) {
            kiosk.line().change(Line.Weather.DOWN);
            world.schedule().pause(world.dice().between(Duration.ZERO, APART_MIN));
        }
        for (SimulatedKiosk kiosk : inAnyOrder()) {
            world.schedule().pause(world.dice().between(Duration.ZERO, APART_MAX));
            kiosk.line().change(Line.Weather.GOOD);
        }
    }

    private List<SimulatedKiosk> inAnyOrder() {
        List<SimulatedKiosk> left = new ArrayList<>(kiosks);
        List<SimulatedKiosk> order = new ArrayList<>();
        while (!left.isEmpty()) {
            order.add(left.remove(world.dice().below(left.size())));
        }
        return order;
    }
}
