package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.province.access.StaffGate;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.http.Form;
import vn.motcua.province.message.PhoneNumber;
import vn.motcua.province.petition.Senders;

/**
 * The public page where a citizen stops messages about her dossier. Whether code and number belong
 * together is not told.
 */
final class StopNoticesPage implements HttpService {
    private final DossierDesk desk;
    private final Senders senders;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("stop-notices.html");

    StopNoticesPage(DossierDesk desk, Senders senders, Pages pages, Words words) {
        this.desk = desk;
        this.senders = senders;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", (_, response) -> show(response, "")).post("/", this::stop);
    }

    private void show(ServerResponse response, String trouble) {
        String main = template.fill("page", Map.of());
        pages.open(response, words.say("title.stop-notices"), trouble, main);
    }

    private void stop(ServerRequest request, ServerResponse response) throws IOException {
        Form form = Form.of(request);
        String code = form.text("code").toUpperCase(Locale.ROOT).replace(" ", "");
        Optional<PhoneNumber> phone = PhoneNumber.read(form.text("phone"));
        if (StaffGate.isFromElsewhere(request) || !DossierCode.isCode(code) || phone.isEmpty()) {
            show(response, words.say("stop-notices.unclear"));
        } else if (!senders.maySend(request.remotePeer().host())) {
            show(response, words.say("stop-notices.slow"));
        } else {
            DossierCode dossier = new DossierCode(code);
            if (desk.phone(dossier).equals(phone)) {
                desk.stopNotices(dossier);
            }
            String said =
                    template.fill("thanks", Map.of("words", words.say("stop-notices.thanks")));
            pages.open(response, words.say("title.stop-notices"), "", said);
        }
    }
}
