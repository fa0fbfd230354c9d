package vn.motcua.province;

import io.helidon.webserver.http.HttpRouting;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.province.handoff.HandOffDesk;
import vn.motcua.province.handoff.HandOffRoutes;
import vn.motcua.province.handoff.PhonePage;
import vn.motcua.province.storage.Database;

/** Joins phones that send photos with the kiosks that wait for them. */
record PhoneRoom(HandOffDesk desk, boolean isBehindTls, InstantSource clock) {
    private static final Duration FORGET_EVERY = Duration.ofSeconds(30);

    PhoneRoom(ProvinceConfig config, Database database, InstantSource clock) {
        this(
                new HandOffDesk(database, config.dataFolder().resolve("hand-off"), clock),
                !config.sampleProvince(),
                clock);
    }

    /** The kiosks' routes stand behind the gate. */
    void route(HttpRouting.Builder routing) {
        routing.register("/sync/v1", new HandOffRoutes(desk))
                .register(
                        HandOffToken.PATH,
                        new PhonePage(desk, new SecureRandom(), isBehindTls, clock));
    }

    void work(Chores chores) {
        chores.every(FORGET_EVERY, desk::forgetOver);
    }
}
