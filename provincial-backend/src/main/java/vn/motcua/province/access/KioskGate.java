package vn.motcua.province.access;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.RequestSignature;
import vn.motcua.province.fleet.Fleet;
import vn.motcua.province.fleet.Kiosk;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.http.Sha256;
import vn.motcua.province.seal.KioskKeys;

/** Stands before every kiosk route: lets through what an admitted kiosk signed, once. */
public final class KioskGate implements Handler {
    static final Duration CLOCK_DIFFERENCE_MAX = Duration.ofMinutes(5);
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);
    private static final String EMPTY_DIGEST = Sha256.contentDigest(Sha256.hex(new byte[0]));

    private final Fleet fleet;
    private final InstantSource clock;
    private final Nonces nonces = new Nonces();

    public KioskGate(Fleet fleet, InstantSource clock) {
        this.fleet = fleet;
        this.clock = clock;
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        // A kiosk whose clock lost its battery learns the time from the refusal.
        response.header(HeaderNames.DATE, HTTP_DATE.format(clock.instant()));
        Optional<SignedHeaders> headers = SignedHeaders.of(request);
        if (headers.isEmpty() || !isOfThisTime(headers.get().signed())) {
            Answers.problem(response, 401, "bad-signature");
            return;
        }
        RequestSignature signed = headers.get().signed();
        Optional<Kiosk> kiosk = fleet.caller(signed.kiosk());
        if (kiosk.isEmpty()) {
            Answers.problem(response, 401, "unknown-kiosk");
        } else if (!isSignedBy(kiosk.get(), headers.get()) || !isBodyFit(request, signed)) {
            Answers.problem(response, 401, "bad-signature");
        } else if (!nonces.isFirst(signed.kiosk(), signed.nonce(), clock.instant())) {
            Answers.problem(response, 401, "nonce-used");
        } else if (kiosk.get().state() != Admission.ACTIVE) {
            Answers.json(response, 403, new Delivery.NotAdmitted(kiosk.get().state()));
        } else {
            fleet.heard(signed.kiosk());
            request.context().register(new KioskCall(signed.kiosk(), signed.contentDigest()));
            response.next();
        }
    }

    private boolean isOfThisTime(RequestSignature signed) {
        Instant created = Instant.ofEpochSecond(signed.createdEpochSecond());
        return Duration.between(created, clock.instant()).abs().compareTo(CLOCK_DIFFERENCE_MAX)
                <= 0;
    }

    /** A body that a route reads is compared there; one that nobody expects must be empty. */
    private static boolean isBodyFit(ServerRequest request, RequestSignature signed) {
        return request.content().hasEntity() || signed.contentDigest().equals(EMPTY_DIGEST);
    }

    /** With the key by which it is known, or the one that it offered, which is then confirmed. */
    private boolean isSignedBy(Kiosk kiosk, SignedHeaders headers) {
        String base = headers.signed().base();
        if (KioskKeys.hasSigned(kiosk.publicKey(), base, headers.signature())) {
            return true;
        }
        boolean isConfirmed =
                !kiosk.nextPublicKey().isEmpty()
                        && KioskKeys.hasSigned(kiosk.nextPublicKey(), base, headers.signature());
        if (isConfirmed) {
            fleet.keys().confirm(kiosk.name(), kiosk.nextPublicKey());
        }
        return isConfirmed;
    }
}
