package vn.motcua.system.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One seed played to its end: a storm, then calm weather, then the reckoning. */
final class Story {
    /**
     * How big a story is.
     *
     * @param storm how long things go wrong
     * @param night how long nobody comes after they went well again
     * @param pace how many times as much as usual happens in a while of the storm
     */
    record Scale(int kiosks, Duration storm, Duration night, int pace) {
        static final Scale USUAL = new Scale(2, Duration.ofMinutes(5), Duration.ZERO, 1);

        /** The same, and the rest of a day. */
        static final Scale A_DAY = new Scale(2, Duration.ofMinutes(5), Duration.ofHours(23), 1);

        private static final Scale BRIEF = new Scale(2, Duration.ofSeconds(20), Duration.ZERO, 3);
        private static final Scale ALONE = new Scale(1, Duration.ofSeconds(20), Duration.ZERO, 3);
        private static final int USUAL_EACH = 40;
        private static final int BRIEF_EACH = 3;

        /**
         * Most stories are brief, and of one kiosk: what takes few steps is found sooner in many of
         * them. Some go on long enough for what takes many.
         */
        static Scale of(long seed) {
            if (seed % USUAL_EACH == 0) {
                return USUAL;
            }
            return seed % BRIEF_EACH == 0 ? BRIEF : ALONE;
        }

        Scale shorter(Duration by) {
            return new Scale(kiosks, by, Duration.ZERO, pace);
        }
    }

    private static final Duration STEP = Duration.ofMinutes(1);
    private static final int CALM_STEPS_MAX = 30;

    /** What a province lost before its kiosk knew that it had it is offered again that late. */
    private static final Duration LONG_STEP = Duration.ofHours(1);

    private static final int LONG_STEPS_MAX = 7;

    /**
     * How a story ended.
     *
     * @param complaints what did not hold; empty when all is well
     * @param kioskTime virtual time of all kiosks together
     */
    record End(
            long seed,
            List<String> complaints,
            Map<Situation, Integer> reached,
            Duration kioskTime,
            long turns) {
        End {
            complaints = List.copyOf(complaints);
            reached = Map.copyOf(reached);
        }
    }

    private final long seed;
    private final Scale scale;
    private final World world;
    private final SimulatedProvince province;
    private final List<SimulatedKiosk> kiosks = new ArrayList<>();

    private Story(long seed, Path folder, Templates templates, Scale scale, PlantedBug bug) {
        this.seed = seed;
        this.scale = scale;
        world = new World(seed, folder, bug, scale.pace());
        templates.copyProvince(folder.resolve("province"));
        province = new SimulatedProvince(world);
        for (String name : Templates.names(scale.kiosks())) {
            Path place = folder.resolve(name);
            templates.copyKiosk(name, place);
            SimulatedKiosk kiosk = new SimulatedKiosk(world, province, name, place);
            kiosks.add(kiosk);
            var _ = new Visitors(world, province, kiosk, templates.papers());
        }
        var _ = new Office(world, province, kiosks);
        var _ = new Fate(world, province, kiosks);
    }

    /**
     * @param folder for its files; emptied again
     */
    static End play(long seed, Path folder, Templates templates, Scale scale, PlantedBug bug) {
        try {
            Path _ = Files.createDirectories(folder);
            return new Story(seed, folder, templates, scale, bug).play();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            remove(folder);
        }
    }

    private End play() {
        try {
            world.schedule().run(scale.storm());
            boolean isStill = calm();
            world.schedule().run(scale.night());
            List<String> complaints = new ArrayList<>(world.witness().complaints());
            if (isStill) {
                complaints.addAll(reckoned());
            } else {
                complaints.add("I22: it does not come to rest");
            }
            Duration time = world.schedule().elapsed().multipliedBy(kiosks.size());
            return new End(seed, complaints, world.reached(), time, world.schedule().turnsTaken());
        } finally {
            finish();
        }
    }

    private List<String> reckoned() {
        ProvinceParts alive = province.serve(parts -> parts).orElseThrow();
        return new Reckoning(world, alive, kiosks).complaints();
    }

    /** Nothing goes wrong any more; false if it does not come to rest in time. */
    private boolean calm() {
        world.calm();
        return comesToRest(STEP, CALM_STEPS_MAX)
                || (world.witness().sawProvinceGoBack() && comesToRest(LONG_STEP, LONG_STEPS_MAX));
    }

    private boolean comesToRest(Duration time, int stepsMax) {
        for (int step = 0; step < stepsMax; step++) {
            kiosks.forEach(kiosk -> {
                kiosk.line().change(Line.Weather.GOOD);
                kiosk.dieWithin(0);
            });
            province.dieWithin(0);
            world.schedule().run(time);
            if (step > 0 && isAtRest()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAtRest() {
        return province.serve(_ -> true).isPresent()
                && kiosks.stream().allMatch(SimulatedKiosk::isAtRest)
                && kiosks.stream().allMatch(kiosk -> province.admits(kiosk.name()));
    }

    private void finish() {
        world.life().end();
        kiosks.forEach(kiosk -> kiosk.life().end());
        world.schedule().finish();
        kiosks.forEach(SimulatedKiosk::close);
        province.close();
    }

    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                boolean _ = Files.deleteIfExists(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
