package vn.motcua.province.office;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.province.http.Form;
import vn.motcua.province.petition.PetitionDesk;
import vn.motcua.province.petition.PetitionDesk.Deed;
import vn.motcua.province.petition.PetitionFile;
import vn.motcua.province.petition.PublicWords;

/** Where an officer reads petitions, answers them, passes them on and closes them. */
final class PetitionPages implements HttpService {
    private static final int WORDS_MAX = 2_000;

    private final PetitionDesk desk;
    private final Function<String, Optional<Path>> files;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("petitions.html");

    /**
     * @param files finds a document by its SHA-256
     */
    PetitionPages(
            PetitionDesk desk, Function<String, Optional<Path>> files, Pages pages, Words words) {
        this.desk = desk;
        this.files = files;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/petitions", this::list)
                .get("/petitions/{code}", this::petition)
                .get("/petitions/{code}/proofs/{sha256}", this::proof)
                .post("/petitions/{code}/{deed}", this::act);
    }

    private void list(ServerRequest request, ServerResponse response) {
        List<PetitionFile> all = desk.list();
        String rows = all.stream().map(this::row).collect(Collectors.joining());
        String none = template.fill("none", Map.of());
        String main = template.fill("list", Map.of("rows", all.isEmpty() ? none : rows));
        pages.show(request, response, words.say("title.petitions"), List.of(), main);
    }

    private String row(PetitionFile file) {
        return template.fill("row", values(file));
    }

    private Map<String, String> values(PetitionFile file) {
        Petition petition = file.petition();
        return Map.of(
                "code",
                petition.code().value(),
                "kind",
                words.say("petition.kind." + petition.kind().name()),
                "place",
                file.place().words(),
                "agency",
                petition.agency(),
                "by",
                Words.day(petition.answerBy()),
                "status",
                words.say("petition.status." + petition.status().name()));
    }

    private void petition(ServerRequest request, ServerResponse response) {
        file(request)
                .ifPresentOrElse(
                        file -> show(request, response, file, List.of()),
                        () -> pages.missing(request, response));
    }

    private void show(
            ServerRequest request,
            ServerResponse response,
            PetitionFile file,
            List<String> troubles) {
        Form tried = request.context().get(Form.class).orElse(Form.EMPTY);
        Petition petition = file.petition();
        String main =
                template.fill("facts", values(file))
                        + template.fill("said", said(file))
                        + template.fill(
                                "deeds",
                                Map.of(
                                        "code",
                                        petition.code().value(),
                                        "version",
                                        String.valueOf(petition.version()),
                                        "csrf",
                                        Pages.session(request).csrf(),
                                        "words",
                                        troubles.isEmpty()
                                                ? petition.answer()
                                                : tried.text("words"),
                                        "agencies",
                                        agencies()))
                        + publishing(request, file);
        String title = words.say("title.petition", petition.code().value());
        pages.show(request, response, title, troubles, main);
    }

    /** Proposed without names and numbers; the officer reads it before everybody can. */
    private String publishing(ServerRequest request, PetitionFile file) {
        Petition petition = file.petition();
        if (petition.answer().isEmpty()) {
            return "";
        }
        boolean isPublic = file.after().isPublic();
        return template.fill(
                "publish",
                Map.of(
                        "code",
                        petition.code().value(),
                        "version",
                        String.valueOf(petition.version()),
                        "csrf",
                        Pages.session(request).csrf(),
                        "state",
                        words.say(isPublic ? "petition.public" : "petition.not-public"),
                        "why",
                        file.after().why(),
                        "words",
                        isPublic
                                ? file.after().publicWords()
                                : PublicWords.of(file.words(), file.sender()),
                        "answer",
                        PublicWords.of(petition.answer(), file.sender())));
    }

    private Map<String, String> said(PetitionFile file) {
        String nobody = words.say("petition.nobody");
        return Map.of(
                "words",
                file.words().isEmpty() ? words.say("petition.on-paper") : file.words(),
                "sender",
                file.sender().hasName()
                        ? file.sender().name() + " " + file.sender().phone()
                        : nobody,
                "at",
                Words.time(file.sentAt()),
                "proofs",
                file.proofs().stream()
                        .map(each -> proof(file, each))
                        .collect(Collectors.joining()));
    }

    private String proof(PetitionFile file, DocumentRef proof) {
        return template.fill(
                "proof",
                Map.of(
                        "code",
                        file.petition().code().value(),
                        "sha256",
                        proof.sha256(),
                        "paper",
                        proof.paper(),
                        "pages",
                        String.valueOf(proof.pages())));
    }

    private String agencies() {
        return desk.agencies().stream()
                .map(each -> template.fill("agency", Map.of("agency", each)))
                .collect(Collectors.joining());
    }

    private void act(ServerRequest request, ServerResponse response) {
        Optional<PetitionFile> file = file(request);
        if (file.isEmpty()) {
            pages.missing(request, response);
            return;
        }
        Form form = request.context().get(Form.class).orElse(Form.EMPTY);
        Optional<Deed> deed = deed(request.path().pathParameters().get("deed"), form);
        if (deed.isEmpty()) {
            show(request, response, file.get(), List.of(words.say("petition.empty")));
            return;
        }
        String seen = form.text("version");
        long version = seen.matches("[0-9]{1,15}") ? Long.parseLong(seen) : 0;
        PetitionCode code = file.get().petition().code();
        switch (desk.act(code, version, deed.get())) {
            case DONE -> Pages.goTo(response, "/office/petitions/" + code + "?notice=done");
            case CHANGED_MEANWHILE ->
                    show(request, response, file.get(), List.of(words.say("trouble.changed")));
            case NO_SUCH_PETITION -> pages.missing(request, response);
        }
    }

    /** Empty if there is no such deed, or its words are missing or too many. */
    private static Optional<Deed> deed(String name, Form form) {
        String said = form.text("words");
        String agency = form.text("agency");
        boolean fits = !said.isEmpty() && said.length() <= WORDS_MAX;
        return switch (name) {
            case "answer" -> fits ? Optional.of(new Deed.Answer(said)) : Optional.empty();
            case "close" -> fits ? Optional.of(new Deed.Close(said)) : Optional.empty();
            case "publish" ->
                    fits && !form.text("answer").isEmpty()
                            ? Optional.of(new Deed.Publish(said, form.text("answer")))
                            : Optional.empty();
            case "pass-on" ->
                    agency.isEmpty() || agency.length() > 200
                            ? Optional.empty()
                            : Optional.of(new Deed.PassOn(agency));
            default -> Optional.empty();
        };
    }

    /** The PDF itself, streamed from the disk. */
    private void proof(ServerRequest request, ServerResponse response) throws IOException {
        String sha256 = request.path().pathParameters().get("sha256");
        boolean belongs =
                file(request).stream()
                        .flatMap(file -> file.proofs().stream())
                        .anyMatch(proof -> proof.sha256().equals(sha256));
        Optional<Path> pdf = belongs ? files.apply(sha256) : Optional.empty();
        if (pdf.isEmpty()) {
            pages.missing(request, response);
            return;
        }
        Pages.secure(response);
        response.header(HeaderNames.CONTENT_TYPE, "application/pdf")
                .header(HeaderNames.CONTENT_LENGTH, String.valueOf(Files.size(pdf.get())));
        try (OutputStream body = response.outputStream()) {
            long _ = Files.copy(pdf.get(), body);
        }
    }

    private Optional<PetitionFile> file(ServerRequest request) {
        String code = request.path().pathParameters().get("code");
        return PetitionCode.isCode(code) ? desk.find(new PetitionCode(code)) : Optional.empty();
    }
}
