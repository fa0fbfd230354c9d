package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.province.access.StaffGate;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.http.Form;
import vn.motcua.province.petition.PetitionDesk;
import vn.motcua.province.petition.PetitionDesk.Outcome;
import vn.motcua.province.petition.PetitionFile;
import vn.motcua.province.petition.Senders;

/** What everybody may read of petitions; whoever has a code rates the answer or asks once more. */
final class PublicPetitionPage implements HttpService {
    private static final int BEST = 5;
    private static final int WHY_MAX = 1_000;

    private final PetitionDesk desk;
    private final Senders senders;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("public-petitions.html");

    PublicPetitionPage(PetitionDesk desk, Senders senders, Pages pages, Words words) {
        this.desk = desk;
        this.senders = senders;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", (_, response) -> show(response, ""))
                .post("/rate", this::rate)
                .post("/reopen", this::reopen);
    }

    private void show(ServerResponse response, String trouble) {
        List<PetitionFile> all = desk.published();
        String rows =
                all.isEmpty()
                        ? template.fill("none", Map.of())
                        : all.stream().map(this::row).collect(Collectors.joining());
        String main = template.fill("page", Map.of("rows", rows, "faces", faces()));
        pages.open(response, words.say("title.public-petitions"), trouble, main);
    }

    private String row(PetitionFile file) {
        return template.fill(
                "row",
                Map.of(
                        "kind",
                        words.say("petition.kind." + file.petition().kind().name()),
                        "place",
                        commune(file),
                        "words",
                        file.after().publicWords(),
                        "agency",
                        file.petition().agency(),
                        "at",
                        Words.day(WorkingCalendar.dayOf(file.petition().updatedAt())),
                        "answer",
                        file.after().publicAnswer()));
    }

    /** A place in somebody's own words may be her house. */
    private String commune(PetitionFile file) {
        return file.place().commune().isEmpty() ? pages.provinceName() : file.place().words();
    }

    private String faces() {
        return IntStream.iterate(BEST, points -> points >= 1, points -> points - 1)
                .mapToObj(points ->
                        template.fill(
                                "face",
                                Map.of(
                                        "points",
                                        String.valueOf(points),
                                        "words",
                                        words.say("rating." + points))))
                .collect(Collectors.joining());
    }

    private void rate(ServerRequest request, ServerResponse response) throws IOException {
        Form form = Form.of(request);
        String points = form.text("points");
        act(
                request,
                response,
                points.matches("[1-5]") ? form : Form.EMPTY,
                "petition.rated",
                code -> desk.rate(code, Integer.parseInt(points)));
    }

    private void reopen(ServerRequest request, ServerResponse response) throws IOException {
        Form form = Form.of(request);
        String why = form.text("why");
        boolean fits = !why.isEmpty() && why.length() <= WHY_MAX;
        act(
                request,
                response,
                fits ? form : Form.EMPTY,
                "petition.reopened",
                code -> desk.reopen(code, why));
    }

    /**
     * @param form empty if something is missing in it
     */
    private void act(
            ServerRequest request,
            ServerResponse response,
            Form form,
            String done,
            Function<PetitionCode, Outcome> step) {
        String code = form.text("code").toUpperCase(Locale.ROOT).replace(" ", "");
        if (StaffGate.isFromElsewhere(request) || !PetitionCode.isCode(code)) {
            show(response, words.say("petition.unclear"));
        } else if (!senders.maySend(request.remotePeer().host())) {
            show(response, words.say("petition.slow"));
        } else {
            switch (step.apply(new PetitionCode(code))) {
                case DONE -> thanks(response, words.say(done));
                case CHANGED_MEANWHILE -> show(response, words.say("petition.no-change"));
                case NO_SUCH_PETITION -> show(response, words.say("petition.unknown"));
            }
        }
    }

    private void thanks(ServerResponse response, String said) {
        String main = template.fill("thanks", Map.of("words", said));
        pages.open(response, words.say("title.public-petitions"), "", main);
    }
}
