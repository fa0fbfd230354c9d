package vn.motcua.local.handoff;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
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

/** What phones on the centre's network may ask of this machine; there is nothing else. */
final class PhoneRoutes implements HttpService {
    static final String STYLE = HandOffToken.PATH + "/trang.css";

    private static final int SENDINGS_AT_ONCE = 4;

    private final OwnShelf shelf;
    private final Guesses guesses;
    private final RandomGenerator random;
    private final PhoneView view = PhoneView.readHere(STYLE);
    private final Semaphore sendings = new Semaphore(SENDINGS_AT_ONCE);

    PhoneRoutes(OwnShelf shelf, Guesses guesses, RandomGenerator random) {
        this.shelf = shelf;
        this.guesses = guesses;
        this.random = random;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/trang.css", this::style)
                .get("/{token}", this::show)
                .post("/{token}", this::send)
                .post("/{token}/xong", this::finish);
    }

    /** The code on the screen, asked for by one phone. */
    private record Asked(OwnShelf.Sender sender, String language) {
        HandOffToken token() {
            return sender.token();
        }
    }

    private void style(ServerRequest request, ServerResponse response) throws IOException {
        try (InputStream style = PhoneRoutes.class.getResourceAsStream("phone.css")) {
            response.header(HeaderNames.CONTENT_TYPE, "text/css; charset=utf-8")
                    .send(style == null ? new byte[0] : style.readAllBytes());
        }
    }

    private void show(ServerRequest request, ServerResponse response) {
        asked(request, response)
                .ifPresent(asked -> {
                    shelf.opened(asked.token());
                    var fates = view.fates(name -> request.query().first(name).orElse(""));
                    answer(response, asked, fates);
                });
    }

    private void answer(ServerResponse response, Asked asked, Map<PhotoVerdict, Integer> fates) {
        Optional<PhoneView.Standing> standing = shelf.standing(asked.token());
        byte[] page =
                standing.isPresent()
                        ? view.form(asked.language(), asked.token(), standing.get(), fates)
                        : view.message(asked.language(), "over");
        html(response, standing.isPresent() ? 200 : 404, page);
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
        Optional<Multipart> form = Multipart.of(header(request, "Content-Type"));
        try (InputStream body = request.content().inputStream()) {
            var sending = new PhotoSending(asked.token(), random);
            Map<PhotoVerdict, Integer> fates =
                    form.isEmpty()
                            ? Map.of()
                            : sending.take(form.get(), body, shelf.shelfFor(asked.sender()));
            goTo(response, view.address(asked.language(), asked.token(), fates));
        }
    }

    private void finish(ServerRequest request, ServerResponse response) {
        asked(request, response)
                .ifPresent(asked -> {
                    shelf.finish(asked.sender());
                    // Told at once: the visit takes the code away as soon as it knows.
                    answer(response, asked, Map.of());
                });
    }

    /** Empty if the request was answered: the code is not good, or another phone's. */
    private Optional<Asked> asked(ServerRequest request, ServerResponse response) {
        String language = request.query().first("lang").filter("en"::equals).orElse("vi");
        String text = request.path().pathParameters().get("token");
        Optional<HandOffToken> token =
                HandOffToken.isToken(text) ? Optional.of(new HandOffToken(text)) : Optional.empty();
        if (token.flatMap(shelf::standing).isEmpty()) {
            boolean isGuessing = guesses.isOneTooMany(request.remotePeer().host());
            html(response, isGuessing ? 429 : 404, view.message(language, "over"));
            return Optional.empty();
        }
        var sender = new OwnShelf.Sender(token.get(), phone(request, response));
        if (!shelf.isOf(sender)) {
            html(response, 403, view.message(language, "other"));
            return Optional.empty();
        }
        return Optional.of(new Asked(sender, language));
    }

    /** Hash of what this phone is known by; one that is known by nothing gets something. */
    private String phone(ServerRequest request, ServerResponse response) {
        Optional<PhoneCookie> known = PhoneCookie.of(header(request, "Cookie"));
        PhoneCookie cookie = known.orElseGet(() -> PhoneCookie.draw(random));
        if (known.isEmpty()) {
            response.header(HeaderNames.SET_COOKIE, cookie.header(false));
        }
        return cookie.hash();
    }

    private static String header(ServerRequest request, String name) {
        return request.headers().value(HeaderNames.create(name)).orElse("");
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
