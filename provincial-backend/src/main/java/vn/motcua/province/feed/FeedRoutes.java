package vn.motcua.province.feed;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.feed.PageCache.Question;
import vn.motcua.province.feed.SharedPages.Found;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.storage.Database;

/** The down lane: heads to wait at, pages to read. */
public final class FeedRoutes implements HttpService {
    private static final int WAIT_SECONDS_MAX = 50;

    /** With more alerts than this the heads of the streams would be long in coming. */
    private static final int ALERT_BYTES_MAX = 65_536;

    private final HeadsBoard board;
    private final SharedPages pages;
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
        pages = new SharedPages(new FeedReader(database), board);
        this.admission = admission;
        this.clock = clock;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/heads", this::heads).get("/streams/{stream}/{epoch}/changes", this::changes);
    }

    private void heads(ServerRequest request, ServerResponse response) throws InterruptedException {
        var reader = reader(request);
        String kiosk = reader.kiosk();
        long wait = Math.min(number(request, "wait"), WAIT_SECONDS_MAX);
        List<StreamHead> known = known(request.query().first("known").orElse(""));
        List<StreamHead> heads =
                board.await(
                        reader,
                        known,
                        TimeUnit.SECONDS.toNanos(wait),
                        () -> admission.apply(kiosk) == Admission.ACTIVE);
        Admission now = admission.apply(kiosk);
        if (now == Admission.ACTIVE) {
            Answers.json(
                    response, 200, new StreamHeads(clock.instant(), heads, alerts(known, heads)));
        } else {
            Answers.json(response, 403, new Delivery.NotAdmitted(now));
        }
    }

    /** What a kiosk that knows so much does not know of them. */
    private String alerts(List<StreamHead> known, List<StreamHead> heads) {
        return known.stream()
                .filter(head -> head.stream().equals(Streams.ALERTS) && !heads.contains(head))
                .findFirst()
                .map(head -> new Question(head.stream(), head.epoch(), head.head()))
                .map(pages::page)
                .filter(found ->
                        found instanceof Found.Page page && page.json().length < ALERT_BYTES_MAX)
                .map(found -> new String(((Found.Page) found).json(), StandardCharsets.UTF_8))
                .orElse("");
    }

    private void changes(ServerRequest request, ServerResponse response) {
        String stream = request.path().pathParameters().get("stream");
        if (!reader(request).reads(stream)) {
            Answers.problem(response, 404, "no-such-stream");
            return;
        }
        String epoch = request.path().pathParameters().get("epoch");
        switch (pages.page(new Question(stream, epoch, number(request, "after")))) {
            case Found.Page page -> Answers.text(response, page.json());
            case Found.EpochChanged() -> Answers.problem(response, 409, "epoch-changed");
            case Found.NoSuchStream() -> Answers.problem(response, 404, "no-such-stream");
        }
    }

    private static Streams.Reader reader(ServerRequest request) {
        return new Streams.Reader(
                KioskCall.of(request).kiosk(), request.query().first("centre").orElse(""));
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
