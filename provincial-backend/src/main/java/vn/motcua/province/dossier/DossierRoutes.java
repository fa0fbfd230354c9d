package vn.motcua.province.dossier;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import vn.motcua.province.http.Answers;

/** A kiosk asks for one dossier that its feed has not brought. */
public final class DossierRoutes implements HttpService {
    private static final int CODE_MAX = 60;

    private final DossierDesk desk;

    public DossierRoutes(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/dossiers/{code}", this::dossier);
    }

    private void dossier(ServerRequest request, ServerResponse response) {
        String code = request.path().pathParameters().get("code");
        if (code.length() > CODE_MAX) {
            Answers.problem(response, 404, "no-such-dossier");
            return;
        }
        desk.find(code)
                .ifPresentOrElse(
                        dossier -> Answers.json(response, 200, dossier),
                        () -> Answers.problem(response, 404, "no-such-dossier"));
    }
}
