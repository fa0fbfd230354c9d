package vn.motcua.local.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * Who may call. Only this machine's own screen, which read the token from a file that no other user
 * can read; never a web page, which always names an origin or a foreign host (DNS rebinding).
 */
public final class Gate implements Filter {
    private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");

    private final byte[] token;
    private final byte[] dockKey;

    /**
     * @param token opens {@code /v1}
     * @param dockKey opens {@code /dock/api}; empty text when there is no dock
     */
    public Gate(String token, String dockKey) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.dockKey = dockKey.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        String path = request.path().path();
        if (!isOwnHost(request)) {
            refuse(response, Status.MISDIRECTED_REQUEST_421, "wrong-host");
        } else if (path.startsWith("/v1/")) {
            screen(chain, request, response);
        } else if (path.startsWith("/dock/api/") && dockKey.length > 0) {
            dock(chain, request, response);
        } else {
            chain.proceed();
        }
    }

    private void screen(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        boolean fromPage =
                request.headers().contains(HeaderNames.ORIGIN)
                        || request.headers().contains(FETCH_SITE);
        if (fromPage) {
            refuse(response, Status.FORBIDDEN_403, "no-web-pages");
        } else if (!bears(request, token)) {
            refuse(response, Status.UNAUTHORIZED_401, "token-needed");
        } else {
            chain.proceed();
        }
    }

    /** The dock's own page may call, and it alone knows the key. */
    private void dock(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        String host = request.headers().value(HeaderNames.HOST).orElse("");
        boolean ownOrigin =
                request.headers()
                        .value(HeaderNames.ORIGIN)
                        .map(origin -> origin.equals("http://" + host))
                        .orElse(true);
        if (!ownOrigin) {
            refuse(response, Status.FORBIDDEN_403, "no-web-pages");
        } else if (!bears(request, dockKey)) {
            refuse(response, Status.UNAUTHORIZED_401, "dock-key-needed");
        } else {
            chain.proceed();
        }
    }

    private static boolean isOwnHost(RoutingRequest request) {
        String host = request.headers().value(HeaderNames.HOST).orElse("");
        int port = request.localPeer().port();
        return Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
    }

    private static boolean bears(RoutingRequest request, byte[] secret) {
        String header = request.headers().value(HeaderNames.AUTHORIZATION).orElse("");
        byte[] borne = header.replaceFirst("^Bearer ", "").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(borne, secret);
    }

    private static void refuse(ServerResponse response, Status status, String type) {
        Problem.send(response, status, type);
    }
}
