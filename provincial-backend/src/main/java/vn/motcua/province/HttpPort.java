package vn.motcua.province;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.time.Duration;
import java.util.function.Consumer;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;

/** The port at which kiosks, browsers and other systems reach the province. */
final class HttpPort {
    private static final Duration STOP_GRACE = Duration.ofSeconds(2);
    private static final int CONNECTIONS_WAITING_MAX = 1_024;

    private HttpPort() {}

    /**
     * Listens; {@code giveUp} is run before it is said that the port is taken.
     *
     * @throws ConfigException if another program has the port
     */
    static WebServer open(
            ProvinceConfig config, Consumer<HttpRouting.Builder> routes, Runnable giveUp) {
        WebServer started =
                WebServer.builder()
                        .host(config.listenHost())
                        .port(config.port())
                        .backlog(CONNECTIONS_WAITING_MAX)
                        .shutdownHook(false)
                        .shutdownGracePeriod(STOP_GRACE)
                        .routing(routes)
                        .build()
                        .start();
        if (started.isRunning()) {
            return started;
        }
        giveUp.run();
        throw new ConfigException(
                "province.yaml, port: %d on %s is taken; end that program or write another port"
                        .formatted(config.port(), config.listenHost()));
    }
}
