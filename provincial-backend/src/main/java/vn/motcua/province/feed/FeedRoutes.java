package vn.motcua.province.feed;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.storage.Database;

/** The down lane: heads to wait at, pages to read. */
public final class FeedRoutes implements HttpService {
    private static final int WAIT_SECONDS_MAX = 50;

    private final HeadsBoard board;
    private final FeedReader reader;
    private final Function<String, Admission> admission;
    private final InstantSource clock;

    /**
     * @param admission how the province stands to a kiosk at this moment
     */
    public FeedRoutes(
            Database database,
            HeadsBoard board,
            Function<String, Admission> admission,
            InstantSource clock) {
        this.board = board;
        this.reader = new FeedReader(database);
        this.admission = admission;
        this.clock = clock;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/heads", this::heads).get("/streams/{stream}/{epoch}/changes", this::changes);
    }

    private void heads(ServerRequest request, ServerResponse response) throws InterruptedException {
        String kiosk = KioskCall.of(request).kiosk();
        long wait = Math.min(number(request, "wait"), WAIT_SECONDS_MAX);
        List<StreamHead> heads =
                board.await(
                        kiosk,
                        known(request.query().first("known").orElse("")),
                        TimeUnit.SECONDS.toNanos(wait),
                        () -> admission.apply(kiosk) == Admission.ACTIVE);
        Admission now = admission.apply(kiosk);
        if (now == Admission.ACTIVE) {
            Answers.json(response, 200, new StreamHeads(clock.instant(), heads));
        } else {
            Answers.json(response, 403, new Delivery.NotAdmitted(now));
        }
    }

    private void changes(ServerRequest request, ServerResponse response) {
        String stream = request.path().pathParameters().get("stream");
        if (!Streams.readableBy(KioskCall.of(request).kiosk()).contains(stream)) {
            Answers.problem(response, 404, "no-such-stream");
            return;
        }
        String epoch = request.path().pathParameters().get("epoch");
        switch (reader.page(stream, epoch, number(request, "after"))) {
            case FeedReader.Answer.Page(String json) -> Answers.text(response, json);
            case FeedReader.Answer.EpochChanged() ->
                    Answers.problem(response, 409, "epoch-changed");
            case FeedReader.Answer.NoSuchStream() ->
                    Answers.problem(response, 404, "no-such-stream");
        }
    }

    /** 0 when it is missing or no number. */
    private static long number(ServerRequest request, String name) {
        String text = request.query().first(name).orElse("0");
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
    }

    /**
     * What the kiosk knows: {@code alerts:EPOCH:12:MARK,news:EPOCH:0:}; broken parts count as
     * unknown.
     */
    private static List<StreamHead> known(String vector) {
        List<StreamHead> known = new ArrayList<>();
        for (String part : vector.split(",", 50)) {
            String[] words = part.split(":", 5);
            if (words.length == 4 && words[2].matches("[0-9]{1,15}")) {
                known.add(new StreamHead(words[0], words[1], Long.parseLong(words[2]), words[3]));
            }
        }
        return known;
    }
}
