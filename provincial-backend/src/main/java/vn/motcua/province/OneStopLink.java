package vn.motcua.province;

import io.helidon.webserver.http.HttpRouting;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.config.ConfigException;
import vn.motcua.config.OneStopConfig;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.connect.HttpOneStop;
import vn.motcua.province.connect.OneStopDesk;
import vn.motcua.province.connect.OneStopLane;
import vn.motcua.province.connect.OneStopRoutes;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.dossier.ForeignDossiers;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.sandbox.SandboxOneStop;
import vn.motcua.province.storage.Database;

/** Joins the dossiers with the one-stop system of the settings, or with a sandbox of it. */
final class OneStopLink implements AutoCloseable {
    private final OneStopConfig config;
    private final String token;
    private final OneStopDesk desk;
    private final List<SandboxOneStop> sandbox;
    private Optional<OneStopLane> lane = Optional.empty();
    private Optional<HttpOneStop> system = Optional.empty();

    OneStopLink(
            ProvinceConfig province,
            Database database,
            FeedWriter feed,
            DossierDesk dossiers,
            InstantSource clock) {
        OneStopConfig wanted = province.connectors().oneStop();
        boolean isSandbox = !wanted.isConnected() && province.sampleProvince();
        token = wanted.isConnected() ? token(wanted) : SecretFiles.drawn();
        sandbox = isSandbox ? List.of(SandboxOneStop.open(wanted, token, clock)) : List.of();
        config =
                isSandbox
                        ? OneStopConfig.national(
                                sandbox.getFirst().address(), wanted.tokenFile(), "")
                        : wanted;
        var foreign = new ForeignDossiers(database, feed, clock, WorkingCalendar.standard());
        desk = new OneStopDesk(database, dossiers, foreign, config, clock);
    }

    private static String token(OneStopConfig config) {
        String token = SecretFiles.read(config.tokenFile(), "connectors.oneStop tokenFile");
        if (!token.matches("[!-~]{16,200}")) {
            throw new ConfigException(
                    "%s: the token has 16 to 200 letters, digits and signs without accents and spaces"
                            .formatted(config.tokenFile()));
        }
        return token;
    }

    OneStopDesk desk() {
        return desk;
    }

    boolean isConnected() {
        return config.isConnected();
    }

    List<SandboxOneStop> sandbox() {
        return sandbox;
    }

    void route(HttpRouting.Builder routing, Function<String, Optional<Path>> papers) {
        if (isConnected()) {
            routing.register("/one-stop/v1", new OneStopRoutes(desk, papers, token));
        }
    }

    /** Once the province answers at {@code port}. */
    void start(int port) {
        if (!isConnected()) {
            return;
        }
        OneStopConfig reachable =
                sandbox.isEmpty()
                        ? config
                        : OneStopConfig.national(
                                config.address(),
                                config.tokenFile(),
                                "http://127.0.0.1:%d/one-stop/v1/papers".formatted(port));
        var http = new HttpOneStop(config.address(), token, config.unit());
        var started = new OneStopLane(http, desk, reachable);
        system = Optional.of(http);
        lane = Optional.of(started);
        started.start();
    }

    @Override
    public void close() {
        lane.ifPresent(OneStopLane::close);
        system.ifPresent(HttpOneStop::close);
        sandbox.forEach(SandboxOneStop::close);
    }
}
