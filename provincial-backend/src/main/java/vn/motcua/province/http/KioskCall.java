package vn.motcua.province.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A request whose signature was found good: who sent it. The signature covers the digest of the
 * body; that the body has this digest is seen when it is read.
 *
 * @param contentDigest as signed
 */
public record KioskCall(String kiosk, String contentDigest) {

    /** The caller of a request that the gate let through. */
    public static KioskCall of(ServerRequest request) {
        return request.context()
                .get(KioskCall.class)
                .orElseThrow(() -> new IllegalStateException("a route stands before the gate"));
    }

    /**
     * The whole body.
     *
     * @return empty if it is longer than {@code bytesMax} or not the body that was signed
     */
    public Optional<byte[]> body(ServerRequest request, int bytesMax) throws IOException {
        byte[] body = new byte[0];
        if (request.content().hasEntity()) {
            try (InputStream stream = request.content().inputStream()) {
                body = stream.readNBytes(bytesMax + 1);
            }
        }
        boolean isAsSigned = Sha256.contentDigest(Sha256.hex(body)).equals(contentDigest);
        return body.length <= bytesMax && isAsSigned ? Optional.of(body) : Optional.empty();
    }

    /** One header, or "" when it is missing or there twice. */
    public static String header(ServerRequest request, String name) {
        var header = HeaderNames.create(name);
        if (!request.headers().contains(header)
                || request.headers().get(header).valueCount() != 1) {
            return "";
        }
        return request.headers().get(header).get();
    }
}
