package vn.motcua.province.office;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.province.procedure.ProcedureDesk;

/** {@code /mau/CODE}: what is asked for a procedure, as a page to fill in at home. */
final class BlankFormPage implements HttpService {
    private final ProcedureDesk desk;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("blank.html");
    private final FormPdf printer = new FormPdf();

    /** Anybody may ask for them, and each takes a second of work. */
    private final Map<Procedure, byte[]> made = new ConcurrentHashMap<>();

    BlankFormPage(ProcedureDesk desk, Pages pages, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{code}", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) throws IOException {
        String code = request.path().pathParameters().get("code");
        Optional<Procedure> asked = desk.offered(code).filter(each -> !each.fields().isEmpty());
        if (asked.isEmpty()) {
            pages.open(response, words.say("title.blank"), "", template.fill("none", Map.of()));
            return;
        }
        byte[] pdf = pdf(asked.get());
        Pages.secure(response);
        response.header(HeaderNames.CONTENT_TYPE, "application/pdf")
                .header(
                        HeaderNames.CONTENT_DISPOSITION,
                        "inline; filename=\"%s.pdf\"".formatted(code))
                .send(pdf);
    }

    private byte[] pdf(Procedure procedure) throws IOException {
        byte[] there = made.get(procedure);
        if (there == null) {
            there = printer.of(procedure.name(), form(procedure));
            made.put(procedure, there);
        }
        return there;
    }

    private String form(Procedure procedure) {
        int[] number = new int[1];
        String rows =
                procedure.fields().stream()
                        .map(field -> row(field, ++number[0]))
                        .collect(Collectors.joining());
        return template.fill(
                "form", Map.of("name", procedure.name(), "code", procedure.code(), "rows", rows));
    }

    private String row(FormField field, int number) {
        String choices =
                field.options().stream()
                        .map(each -> template.fill("choice", Map.of("words", each.name().vi())))
                        .collect(Collectors.joining());
        String lines = template.fill("line", Map.of()).repeat(field.linesOnPaper());
        return template.fill(
                "row",
                Map.of(
                        "number",
                        String.valueOf(number),
                        "asked",
                        field.label().vi(),
                        "room",
                        choices + lines));
    }
}
