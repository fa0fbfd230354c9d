package vn.motcua.local.dock;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.local.device.Simulators;
import vn.motcua.local.http.Json;
import vn.motcua.local.http.Problem;
import vn.motcua.local.http.ScreenStream;
import vn.motcua.local.line.LineRelay;

/**
 * What the dock's page asks, below {@code /dock/api}, and the picture that the screen sends to
 * {@code /v1/dock/picture}. The gate before it has looked at the key.
 */
public final class Dock implements HttpService, AutoCloseable {
    private static final Duration PICTURE_WAIT = Duration.ofSeconds(10);
    private static final int CODE_BYTES_MAX = 64 * 1024;
    private static final int PICTURE_BYTES_MAX = 16 << 20;
    private static final String PICTURE_NUMBER = "Picture-Number";

    private final Hands hands;
    private final ScreenStream stream;
    private final ScreenPicture picture;
    private final List<LineRelay> lines;
    private final Supplier<List<Dossier>> dossiers;

    /**
     * @param lines the relay to the province, or none where it cannot stand in
     * @param dossiers some that can be looked up
     * @param folder for what the hands hold; what lies in it is deleted
     */
    public Dock(
            Simulators simulators,
            ScreenStream stream,
            List<LineRelay> lines,
            Supplier<List<Dossier>> dossiers,
            Path folder) {
        hands = new Hands(simulators, folder);
        picture = new ScreenPicture(stream);
        this.stream = stream;
        this.lines = List.copyOf(lines);
        this.dossiers = dossiers;
    }

    /** A code to hold to the reader, and what it is about. */
    private record Sample(String code, String procedure, String status) {
        static Sample of(Dossier dossier) {
            return new Sample(
                    dossier.code().value(),
                    dossier.procedure().name(),
                    dossier.status().officialText());
        }
    }

    /** What was found in a picture. */
    private record Codes(List<String> texts) {}

    /** How the line is to be. */
    private record Line(LineRelay.Quality quality) {}

    @Override
    public void routing(HttpRules rules) {
        DockPage page = new DockPage();
        rules.put("/v1/dock/picture", this::pictureTaken)
                .get("/dock", page::html)
                .get("/dock/{file}", page::file)
                .get("/dock/words/{language}", page::words)
                .get("/dock/api/picture/{seen}", this::look)
                .post("/dock/api/tap", this::tap)
                .get("/dock/api/state", (_, response) -> Json.send(response, state()))
                .get("/dock/api/dossiers", (_, response) -> Json.send(response, samples()))
                .post("/dock/api/code", this::hold)
                .post("/dock/api/codes-in-picture", this::codesInPicture)
                .post("/dock/api/page", this::feed)
                .delete("/dock/api/pages", this::emptyFeeder)
                .post("/dock/api/paper", this::takePaper)
                .post("/dock/api/fault", this::breakOrMend)
                .post("/dock/api/line", this::changeLine);
    }

    private void pictureTaken(ServerRequest request, ServerResponse response) throws IOException {
        withBody(
                request,
                response,
                PICTURE_BYTES_MAX,
                png -> {
                    picture.put(png);
                    done(response);
                });
    }

    private void look(ServerRequest request, ServerResponse response) throws InterruptedException {
        long seen = request.path().pathParameters().first("seen").asLong().orElse(0L);
        Optional<ScreenPicture.Shot> shot = picture.other(seen, PICTURE_WAIT);
        if (shot.isEmpty()) {
            done(response);
        } else {
            response.header(HeaderNames.create(PICTURE_NUMBER), Long.toString(shot.get().number()));
            png(response, shot.get().png());
        }
    }

    private void tap(ServerRequest request, ServerResponse response) {
        withValue(
                request,
                response,
                ScreenStream.Tap.class,
                tap -> {
                    stream.tap(tap);
                    done(response);
                });
    }

    private DockState state() {
        return hands.state(
                lines.stream().map(line -> line.quality().name()).findFirst().orElse(""));
    }

    private List<Sample> samples() {
        return dossiers.get().stream().map(Sample::of).toList();
    }

    private void hold(ServerRequest request, ServerResponse response) throws IOException {
        withBody(
                request,
                response,
                CODE_BYTES_MAX,
                code -> {
                    hands.hold(code);
                    done(response);
                });
    }

    private void codesInPicture(ServerRequest request, ServerResponse response) throws IOException {
        withBody(
                request,
                response,
                PICTURE_BYTES_MAX,
                picture -> Json.send(response, new Codes(hands.codesIn(picture))));
    }

    private void feed(ServerRequest request, ServerResponse response) throws IOException {
        withBody(
                request,
                response,
                PICTURE_BYTES_MAX,
                jpeg -> {
                    if (hands.feed(jpeg)) {
                        done(response);
                    } else {
                        Problem.send(response, Status.CONFLICT_409, "feeder-full");
                    }
                });
    }

    private void emptyFeeder(ServerRequest request, ServerResponse response) {
        hands.emptyFeeder();
        done(response);
    }

    private void takePaper(ServerRequest request, ServerResponse response) {
        hands.takePaper().ifPresentOrElse(paper -> png(response, paper), () -> done(response));
    }

    private void breakOrMend(ServerRequest request, ServerResponse response) {
        withValue(
                request,
                response,
                Breakage.class,
                breakage -> {
                    if (hands.apply(breakage)) {
                        done(response);
                    } else {
                        Problem.send(response, Status.NOT_FOUND_404, "no-such-fault");
                    }
                });
    }

    private void changeLine(ServerRequest request, ServerResponse response) {
        withValue(
                request,
                response,
                Line.class,
                wanted -> {
                    lines.forEach(line -> line.become(wanted.quality()));
                    done(response);
                });
    }

    private static <T> void withValue(
            ServerRequest request, ServerResponse response, Class<T> kind, Consumer<T> act) {
        Json.read(request, kind)
                .ifPresentOrElse(
                        act,
                        () -> Problem.send(response, Status.BAD_REQUEST_400, "not-understood"));
    }

    private static void withBody(
            ServerRequest request, ServerResponse response, int bytesMax, Consumer<byte[]> act)
            throws IOException {
        try (InputStream body = request.content().inputStream()) {
            byte[] bytes = body.readNBytes(bytesMax + 1);
            if (bytes.length > bytesMax) {
                Problem.send(response, Status.REQUEST_ENTITY_TOO_LARGE_413, "too-large");
            } else {
                act.accept(bytes);
            }
        }
    }

    private static void png(ServerResponse response, byte[] png) {
        response.header(HeaderNames.CONTENT_TYPE, "image/png")
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .send(png);
    }

    private static void done(ServerResponse response) {
        response.status(Status.NO_CONTENT_204).send();
    }

    @Override
    public void close() {
        hands.clear();
    }
}
