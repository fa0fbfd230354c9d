package vn.motcua.province.dossier;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
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

    /** A kiosk believes an answer only if it has the code that was asked for. */
    private static Dossier asAsked(Dossier dossier, String code) {
        boolean isByItsCode =
                DossierCode.isCode(code)
                        && !code.equals(dossier.code().value())
                        && !code.equals(dossier.submissionNumber());
        return isByItsCode ? ForeignDossiers.under(new DossierCode(code), dossier) : dossier;
    }

    private void dossier(ServerRequest request, ServerResponse response) {
        String code = request.path().pathParameters().get("code");
        if (code.length() > CODE_MAX) {
            Answers.problem(response, 404, "no-such-dossier");
            return;
        }
        desk.find(code)
                .ifPresentOrElse(
                        dossier -> Answers.json(response, 200, asAsked(dossier, code)),
                        () -> Answers.problem(response, 404, "no-such-dossier"));
    }
}
