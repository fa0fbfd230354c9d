package vn.motcua.local.handoff;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.motcua.config.HandOffConfig;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;

/**
 * This machine's own door for phones on the centre's network, for while the province cannot be
 * reached. It has a port of its own, behind which there is the phone's page and nothing else, and
 * is opened when the first code needs it.
 */
public final class PhoneDoor implements AutoCloseable {
    private static final EventLog EVENTS = EventLog.of(PhoneDoor.class);
    private static final int CONNECTIONS_MAX = 64;
    private static final int REQUESTS_MAX = 16;
    private static final long SENDING_BYTES_MAX = 30L * HandOffStatus.PHOTO_BYTES_MAX;

    private final HandOffConfig config;
    private final OwnShelf shelf;
    private final RandomGenerator random;
    private final InstantSource clock;
    private Optional<WebServer> web = Optional.empty();
    private boolean isClosed;
    private boolean isToldShut;

    /**
     * @param folder for sealed photos
     * @param kiosk its name, which phones are told
     */
    public PhoneDoor(
            HandOffConfig config,
            Path folder,
            String kiosk,
            RandomGenerator random,
            InstantSource clock) {
        this.config = config;
        this.shelf = new OwnShelf(folder, kiosk, clock);
        this.random = random;
        this.clock = clock;
    }

    /** Photos that come by it. */
    public PhoneWay way() {
        return new PhoneWay(new Opening(), this::address, config.network());
    }

    private synchronized URI address() {
        return config.localAddress(web.map(WebServer::port).orElse(config.localPort()));
    }

    /** Whether phones can come in; a network that was not there may be there the next time. */
    private synchronized boolean isOpen() {
        if (web.isEmpty() && !isClosed && isPlaceFree()) {
            web = Optional.of(opened());
        }
        return web.isPresent();
    }

    /** Whether this machine has that address now; the server itself would not say it shortly. */
    private boolean isPlaceFree() {
        try (var _ =
                new ServerSocket(
                        config.localPort(), 1, InetAddress.getByName(config.localHost()))) {
            return true;
        } catch (IOException notHere) {
            if (!isToldShut) {
                isToldShut = true;
                var host = new SafeWord(config.localHost());
                EVENTS.log(new Event.PhoneDoorShut(host, config.localPort()));
            }
            return false;
        }
    }

    private WebServer opened() {
        return WebServer.builder()
                .host(config.localHost())
                .port(config.localPort())
                .shutdownHook(false)
                .maxPayloadSize(SENDING_BYTES_MAX)
                .maxTcpConnections(CONNECTIONS_MAX)
                .maxConcurrentRequests(REQUESTS_MAX)
                .idleConnectionTimeout(Duration.ofMinutes(1))
                .shutdownGracePeriod(Duration.ofMillis(300))
                .routing(routes ->
                        routes.addFilter(this::atItsOwnName)
                                .register(
                                        HandOffToken.PATH,
                                        new PhoneRoutes(shelf, new Guesses(clock), random)))
                .build()
                .start();
    }

    /** A page of somewhere else that leads a browser here asks by another name (DNS rebinding). */
    private void atItsOwnName(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        String asked = request.headers().value(HeaderNames.HOST).orElse("");
        URI own = config.localAddress(request.localPeer().port());
        if (asked.equals(own.getAuthority()) || asked.equals(own.getHost())) {
            chain.proceed();
        } else {
            response.status(Status.MISDIRECTED_REQUEST_421).send();
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        web.ifPresent(WebServer::stop);
        web = Optional.empty();
    }

    /** The shelf, behind a door that is opened with the first code. */
    private final class Opening implements PhotoSource {
        @Override
        public StatusAnswer open(String tokenHash, int photosMax) {
            return isOpen() ? shelf.open(tokenHash, photosMax) : new StatusAnswer.Silent();
        }

        @Override
        public StatusAnswer status(String tokenHash) {
            return shelf.status(tokenHash);
        }

        @Override
        public Optional<byte[]> part(String tokenHash, int photo, long from) {
            return shelf.part(tokenHash, photo, from);
        }

        @Override
        public void fetched(String tokenHash, int photo) {
            shelf.fetched(tokenHash, photo);
        }

        @Override
        public void end(String tokenHash) {
            shelf.end(tokenHash);
        }
    }
}
