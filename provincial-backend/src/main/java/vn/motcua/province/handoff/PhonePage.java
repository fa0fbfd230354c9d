package vn.motcua.province.handoff;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.contract.handoff.PhoneCookie;
import vn.motcua.contract.handoff.PhoneView;
import vn.motcua.contract.handoff.PhotoSending;
import vn.motcua.contract.handoff.PhotoVerdict;
import vn.motcua.contract.page.Multipart;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.petition.Senders;

/**
 * The page that a kiosk's code opens on a phone: photos are sent from here, without any script. It
 * knows a phone by a cookie that is good for this page alone.
 */
public final class PhonePage implements HttpService {
    /** What is asked for so often by one address was not read from a screen. */
    private static final int WRONG_AN_HOUR = 20;

    private static final int SENDINGS_AT_ONCE = 32;

    private final HandOffDesk desk;
    private final RandomGenerator random;
    private final boolean isBehindTls;
    private final PhoneView view = PhoneView.read("/office/style.css");
    private final Senders guesses;
    private final Semaphore sendings = new Semaphore(SENDINGS_AT_ONCE);

    /**
     * @param isBehindTls whether phones come over TLS only
     */
    public PhonePage(
            HandOffDesk desk, RandomGenerator random, boolean isBehindTls, InstantSource clock) {
        this.desk = desk;
        this.random = random;
        this.isBehindTls = isBehindTls;
        this.guesses = new Senders(WRONG_AN_HOUR, clock);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{token}", this::show)
                .post("/{token}", this::send)
                .post("/{token}/xong", this::finish);
    }

    /** One code of a kiosk, asked for by one phone. */
    private record Asked(HandOffToken token, HandOff handOff, String phone, String language) {}

    private void show(ServerRequest request, ServerResponse response) {
        asked(request, response)
                .ifPresent(asked -> {
                    desk.opened(asked.handOff());
                    var fates = view.fates(name -> request.query().first(name).orElse(""));
                    html(
                            response,
                            200,
                            view.form(
                                    asked.language(),
                                    asked.token(),
                                    asked.handOff().standing(),
                                    fates));
                });
    }

    private void send(ServerRequest request, ServerResponse response) throws IOException {
        Optional<Asked> asked = asked(request, response);
        if (asked.isPresent() && sendings.tryAcquire()) {
            try {
                take(request, response, asked.get());
            } finally {
                sendings.release();
            }
        } else if (asked.isPresent()) {
            html(response, 503, view.message(asked.get().language(), "busy"));
        }
    }

    private void take(ServerRequest request, ServerResponse response, Asked asked)
            throws IOException {
        Optional<Multipart> form = Multipart.of(KioskCall.header(request, "Content-Type"));
        try (InputStream body = request.content().inputStream()) {
            Map<PhotoVerdict, Integer> fates =
                    form.isEmpty()
                            ? Map.of()
                            : new PhotoSending(asked.token(), random)
                                    .take(
                                            form.get(),
                                            body,
                                            desk.shelfFor(asked.handOff(), asked.phone()));
            goTo(response, view.address(asked.language(), asked.token(), fates));
        }
    }

    private void finish(ServerRequest request, ServerResponse response) {
        asked(request, response)
                .ifPresent(asked -> {
                    desk.finish(asked.handOff(), asked.phone());
                    goTo(response, view.address(asked.language(), asked.token(), Map.of()));
                });
    }

    /** Empty if the request was answered: the code is not good, or another phone's. */
    private Optional<Asked> asked(ServerRequest request, ServerResponse response) {
        String language = request.query().first("lang").filter("en"::equals).orElse("vi");
        String text = request.path().pathParameters().get("token");
        Optional<HandOffToken> token =
                HandOffToken.isToken(text) ? Optional.of(new HandOffToken(text)) : Optional.empty();
        Optional<HandOff> found = token.flatMap(desk::of);
        if (found.isEmpty()) {
            boolean isGuessing = !guesses.maySend(request.remotePeer().host());
            html(response, isGuessing ? 429 : 404, view.message(language, "over"));
            return Optional.empty();
        }
        String phone = phone(request, response);
        if (!found.get().isOf(phone)) {
            html(response, 403, view.message(language, "other"));
            return Optional.empty();
        }
        return Optional.of(new Asked(token.get(), found.get(), phone, language));
    }

    /** Hash of what this phone is known by; one that is known by nothing gets something. */
    private String phone(ServerRequest request, ServerResponse response) {
        Optional<PhoneCookie> known = PhoneCookie.of(KioskCall.header(request, "Cookie"));
        PhoneCookie cookie = known.orElseGet(() -> PhoneCookie.draw(random));
        if (known.isEmpty()) {
            response.header(HeaderNames.SET_COOKIE, cookie.header(isBehindTls));
        }
        return cookie.hash();
    }

    /** After a form was taken, so that loading the page again does not send it again. */
    private static void goTo(ServerResponse response, String address) {
        response.status(Status.SEE_OTHER_303).header(HeaderNames.LOCATION, address).send();
    }

    private static void html(ServerResponse response, int status, byte[] page) {
        response.status(Status.create(status))
                .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        PhoneView.HEADERS.forEach(
                (name, value) -> response.header(HeaderNames.create(name), value));
        response.send(page);
    }
}
