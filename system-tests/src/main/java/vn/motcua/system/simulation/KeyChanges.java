package vn.motcua.system.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.contract.news.AlertKey;
import vn.motcua.province.seal.OpeningKeys;
import vn.motcua.province.seal.SigningKeys;

/**
 * The province changes the keys by which its alerts are known and papers are sealed for it, and has
 * kiosks change theirs.
 */
final class KeyChanges {
    /** An alert must be known before the key after the next comes. */
    private static final Duration APART = Duration.ofSeconds(10);

    private final World world;
    private final SimulatedProvince province;
    private final Path folder;
    private Instant changed = Instant.MIN;

    KeyChanges(World world, SimulatedProvince province) {
        this.world = world;
        this.province = province;
        folder = world.folder().resolve("province");
    }

    /** One of both, while kiosks know and use the one before. */
    void change() {
        if (world.dice().falls(0.5)) {
            changeKeyForPapers();
        } else if (changed.isBefore(world.schedule().now().minus(APART))) {
            changeKeyForAlerts();
        }
    }

    /** A kiosk is to be known by another key, and what it says of it may not come. */
    void askForOne(SimulatedKiosk kiosk) {
        var _ = province.serve(alive -> alive.fleet().keys().ask(kiosk.name()));
        if (world.dice().falls(0.5)) {
            kiosk.line().change(Line.Weather.LOSSY);
        }
    }

    private void changeKeyForAlerts() {
        world.reached(Situation.KEY_FOR_ALERTS_CHANGED);
        changed = world.schedule().now();
        AlertKey key = SigningKeys.open(Templates.signing(folder)).rotate();
        if (world.has(PlantedBug.NEW_KEY_FOR_ALERTS_NOT_TOLD)) {
            var _ =
                    province.serve(alive ->
                            alive.database()
                                    .write(handle ->
                                            handle.execute(
                                                    """
                                                    INSERT INTO alert_key (number, public_key)
                                                    VALUES (?, ?)
                                                    """,
                                                    key.number(),
                                                    key.publicKey())));
        }
    }

    private void changeKeyForPapers() {
        world.reached(Situation.KEY_FOR_PAPERS_CHANGED);
        Path keys = Templates.sealing(folder);
        var _ = OpeningKeys.open(keys).rotate();
        if (world.has(PlantedBug.OLD_KEY_FOR_PAPERS_THROWN_AWAY)) {
            throwOldAway(keys);
        }
    }

    private static void throwOldAway(Path keys) {
        try (Stream<Path> files = Files.list(keys)) {
            List<Path> all = files.sorted().toList();
            for (Path old : all.subList(0, all.size() - 1)) {
                Files.delete(old);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
