package vn.motcua.local;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.motcua.config.KioskConfig;
import vn.motcua.local.handoff.HandOffs;
import vn.motcua.local.handoff.PhoneDoor;
import vn.motcua.local.handoff.PhoneWay;
import vn.motcua.local.handoff.PhotoSource;

/**
 * Joins codes on the screen with the ways by which photos come: the province, else this machine.
 */
final class PhoneJoint implements AutoCloseable {
    private final Optional<PhoneDoor> door;
    private final HandOffs handOffs;

    PhoneJoint(KioskConfig config, PhotoSource line, RandomGenerator random, InstantSource clock) {
        List<PhoneWay> ways = new ArrayList<>();
        ways.add(PhoneWay.byProvince(line, config.province().publicAddress()));
        door =
                config.handOff().hasLocal()
                        ? Optional.of(
                                new PhoneDoor(
                                        config.handOff(),
                                        config.dataFolder().resolve("hand-off"),
                                        config.kiosk(),
                                        random,
                                        clock))
                        : Optional.empty();
        door.map(PhoneDoor::way).ifPresent(ways::add);
        handOffs = new HandOffs(ways, random);
    }

    HandOffs handOffs() {
        return handOffs;
    }

    @Override
    public void close() {
        door.ifPresent(PhoneDoor::close);
    }
}
