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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.province.dossier.ActionOutcome;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.http.Form;
import vn.motcua.province.message.PhoneNumber;

/** One dossier: an officer looks at it, reads its papers, and acts. */
final class DossierPages implements HttpService {
    private final DossierListPage list;
    private final DossierDesk desk;
    private final Cases cases;
    private final Function<String, Optional<Path>> files;
    private final Pages pages;
    private final Words words;
    private final InstantSource clock;
    private final DossierView view;
    private final ActionsView actions;
    private final PrintedForms printed;
    private final NoticeView notices;

    /**
     * @param files finds a document by its SHA-256
     */
    DossierPages(
            DossierListPage list,
            Cases cases,
            Function<String, Optional<Path>> files,
            Pages pages,
            InstantSource clock) {
        this.list = list;
        this.cases = cases;
        desk = cases.desk();
        this.files = files;
        this.pages = pages;
        this.words = new Words();
        this.clock = clock;
        var template = Template.read("dossier.html");
        view = new DossierView(template, words);
        actions = new ActionsView(template, words);
        notices = new NoticeView(template, words);
        printed = new PrintedForms(pages.provinceName());
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", list::show)
                .get("/dossiers/{code}", this::dossier)
                .get("/dossiers/{code}/documents/{sha256}", this::document)
                .get("/dossiers/{code}/forms/{form}", this::form)
                .get("/dossiers/{code}/forms/{form}/pdf", this::formFile)
                .post("/dossiers/{code}/stop-notices", this::stopNotices)
                .post("/dossiers/{code}/{action}", this::act);
    }

    private void dossier(ServerRequest request, ServerResponse response) {
        Optional<Dossier> dossier = dossier(request);
        if (dossier.isPresent()) {
            show(request, response, dossier.get(), List.of());
        } else {
            pages.missing(request, response);
        }
    }

    private void act(ServerRequest request, ServerResponse response) {
        Optional<Dossier> dossier = dossier(request);
        if (dossier.isEmpty()) {
            pages.missing(request, response);
            return;
        }
        switch (ActionForms.read(tried(request), form(request), today())) {
            case ActionForms.Reading.NoSuchAction() -> pages.missing(request, response);
            case ActionForms.Reading.Unclear(List<String> troubles) ->
                    show(
                            request,
                            response,
                            dossier.get(),
                            troubles.stream().map(trouble -> words.say(trouble)).toList());
            case ActionForms.Reading.Clear(OfficerAction action) ->
                    act(request, response, dossier.get().code(), action);
        }
    }

    private void act(
            ServerRequest request,
            ServerResponse response,
            DossierCode code,
            OfficerAction action) {
        String version = form(request).text("version");
        long seen = version.matches("[0-9]{1,15}") ? Long.parseLong(version) : 0;
        switch (desk.act(code, seen, action)) {
            case ActionOutcome.Done(Dossier done) ->
                    Pages.goTo(
                            response, "/office/dossiers/" + done.code().value() + "?notice=done");
            case ActionOutcome.NotAllowed(var status) ->
                    again(
                            request,
                            response,
                            words.say("trouble.not-allowed", status.officialText()));
            case ActionOutcome.ChangedMeanwhile() ->
                    again(request, response, words.say("trouble.changed"));
            case ActionOutcome.NoSuchDossier() -> pages.missing(request, response);
        }
    }

    /** She told an officer that she wants no messages any more. */
    private void stopNotices(ServerRequest request, ServerResponse response) {
        Optional<Dossier> dossier = dossier(request);
        if (dossier.isEmpty()) {
            pages.missing(request, response);
            return;
        }
        desk.stopNotices(dossier.get().code());
        Pages.goTo(
                response, "/office/dossiers/" + dossier.get().code().value() + "?notice=stopped");
    }

    private void again(ServerRequest request, ServerResponse response, String trouble) {
        show(request, response, dossier(request).orElseThrow(), List.of(trouble));
    }

    private void show(
            ServerRequest request,
            ServerResponse response,
            Dossier dossier,
            List<String> troubles) {
        Case shown = cases.of(dossier);
        String forms =
                actions.html(
                        shown,
                        Pages.session(request).csrf(),
                        troubles.isEmpty() ? "" : tried(request),
                        form(request),
                        today());
        String told =
                notices.html(
                        dossier.code(),
                        desk.phone(dossier.code()).map(PhoneNumber::masked).orElse(""),
                        desk.notices(dossier.code()),
                        Pages.session(request).csrf());
        String main = view.html(shown, forms, printed.links(dossier), told, clock.instant());
        String title = words.say("title.dossier", dossier.code().value());
        pages.show(request, response, title, troubles, main);
    }

    /** A form to be printed and signed. */
    private void form(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("form");
        Optional<String> html =
                dossier(request)
                        .flatMap(dossier -> printed.html(name, cases.of(dossier), clock.instant()));
        if (html.isEmpty()) {
            pages.missing(request, response);
        } else {
            String title = words.say("title.printed");
            pages.show(request, response, title, List.of(), html.get());
        }
    }

    /** The same as a file. */
    private void formFile(ServerRequest request, ServerResponse response) throws IOException {
        String name = request.path().pathParameters().get("form");
        Optional<Dossier> dossier = dossier(request);
        Optional<byte[]> pdf =
                dossier.isEmpty()
                        ? Optional.empty()
                        : printed.pdf(name, cases.of(dossier.get()), clock.instant());
        if (pdf.isEmpty()) {
            pages.missing(request, response);
            return;
        }
        Pages.secure(response);
        String file = "%s-%s.pdf".formatted(dossier.orElseThrow().code().value(), name);
        response.header(HeaderNames.CONTENT_TYPE, "application/pdf")
                .header(HeaderNames.CONTENT_DISPOSITION, "inline; filename=\"" + file + "\"")
                .send(pdf.get());
    }

    /** The PDF itself, shown by the browser, streamed from the disk. */
    private void document(ServerRequest request, ServerResponse response) throws IOException {
        String sha256 = request.path().pathParameters().get("sha256");
        boolean belongs =
                dossier(request).stream()
                        .flatMap(dossier -> desk.documents(dossier.code()).stream())
                        .anyMatch(document -> document.sha256().equals(sha256));
        Optional<Path> file = belongs ? files.apply(sha256) : Optional.empty();
        if (file.isEmpty()) {
            pages.missing(request, response);
            return;
        }
        Pages.secure(response);
        response.header(HeaderNames.CONTENT_TYPE, "application/pdf")
                .header(HeaderNames.CONTENT_DISPOSITION, "inline; filename=\"" + sha256 + ".pdf\"")
                .header(HeaderNames.CONTENT_LENGTH, String.valueOf(Files.size(file.get())));
        try (OutputStream body = response.outputStream()) {
            long _ = Files.copy(file.get(), body);
        }
    }

    private Optional<Dossier> dossier(ServerRequest request) {
        return desk.find(request.path().pathParameters().get("code"));
    }

    private static String tried(ServerRequest request) {
        return request.path().pathParameters().first("action").orElse("");
    }

    private static Form form(ServerRequest request) {
        return request.context().get(Form.class).orElse(Form.EMPTY);
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
