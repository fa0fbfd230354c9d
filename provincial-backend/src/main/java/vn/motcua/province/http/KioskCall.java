package vn.motcua.province.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
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
    private static final int BLOCK = 1 << 13;

    /** The caller of a request that the gate let through. */
    public static KioskCall of(ServerRequest request) {
        return request.context()
                .get(KioskCall.class)
                .orElseThrow(() -> new IllegalStateException("a route stands before the gate"));
    }

    /** The digest that was signed, as 64 hex digits; the body has it, once it was read. */
    public String sha256() {
        return Sha256.hexOf(contentDigest);
    }

    /**
     * The whole body.
     *
     * @return empty if it is longer than {@code bytesMax} or not the body that was signed
     */
    public Optional<byte[]> body(ServerRequest request, int bytesMax) throws IOException {
        return body(request, bytesMax, _ -> {});
    }

    /** Told what came of a body before the line broke. */
    public interface Broken {
        void keep(byte[] arrived) throws IOException;
    }

    /** The same; what is thrown when the line breaks is thrown all the same. */
    public Optional<byte[]> body(ServerRequest request, int bytesMax, Broken broken)
            throws IOException {
        var arrived = new ByteArrayOutputStream();
        if (request.content().hasEntity()) {
            try (InputStream stream = request.content().inputStream()) {
                read(stream, arrived, bytesMax + 1);
            } catch (IOException | RuntimeException cut) {
                broken.keep(arrived.toByteArray());
                throw cut;
            }
        }
        byte[] body = arrived.toByteArray();
        boolean isAsSigned = Sha256.contentDigest(Sha256.hex(body)).equals(contentDigest);
        return body.length <= bytesMax && isAsSigned ? Optional.of(body) : Optional.empty();
    }

    private static void read(InputStream from, ByteArrayOutputStream to, int bytesMax)
            throws IOException {
        byte[] block = new byte[BLOCK];
        int read = 0;
        while (read >= 0 && to.size() < bytesMax) {
            to.write(block, 0, read);
            read = from.read(block, 0, Math.min(BLOCK, bytesMax - to.size()));
        }
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
