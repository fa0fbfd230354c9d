package vn.motcua.province.access;

import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.contract.sync.RequestSignature;
import vn.motcua.province.http.KioskCall;

/**
 * The signature headers of a request, read strictly: one shape, nothing more.
 *
 * <p>Source: RFC 9421 §2.5 and §4; RFC 9530 for {@code Content-Digest}.
 *
 * @param signature base64
 */
record SignedHeaders(RequestSignature signed, String signature) {
    private static final Pattern INPUT =
            Pattern.compile(
                    "kiosk=\\(\"@method\" \"@request-target\" \"content-digest\"\\)"
                            + ";created=([0-9]{1,12});nonce=\"([0-9a-f]{32})\""
                            + ";keyid=\"([a-z0-9]{1,12})\";alg=\"ed25519\"");
    private static final Pattern SIGNATURE = Pattern.compile("kiosk=:([A-Za-z0-9+/]{86}==):");
    private static final Pattern DIGEST = Pattern.compile("sha-256=:[A-Za-z0-9+/]{43}=:");

    static Optional<SignedHeaders> of(ServerRequest request) {
        Matcher input = INPUT.matcher(KioskCall.header(request, "Signature-Input"));
        Matcher signature = SIGNATURE.matcher(KioskCall.header(request, "Signature"));
        String digest = KioskCall.header(request, "Content-Digest");
        if (!input.matches() || !signature.matches() || !DIGEST.matcher(digest).matches()) {
            return Optional.empty();
        }
        var signed =
                new RequestSignature(
                        request.prologue().method().text(),
                        target(request),
                        digest,
                        Long.parseLong(input.group(1)),
                        input.group(2),
                        input.group(3));
        return Optional.of(new SignedHeaders(signed, signature.group(1)));
    }

    /** Path and query as they came over the wire. */
    private static String target(ServerRequest request) {
        String path = request.prologue().uriPath().rawPath();
        String query = request.prologue().query().rawValue();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
