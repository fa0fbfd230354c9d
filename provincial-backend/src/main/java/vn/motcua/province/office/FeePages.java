package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.payment.Bill;
import vn.motcua.province.http.Form;
import vn.motcua.province.payment.Booking;
import vn.motcua.province.payment.Cashier;

/** What a dossier costs and what came in; and all money that is too much or that nobody knows. */
final class FeePages implements HttpService {
    private final Cashier cashier;
    private final Pages pages;
    private final Words words;
    private final FeeView view;

    FeePages(Cashier cashier, Pages pages, Words words) {
        this.cashier = cashier;
        this.pages = pages;
        this.words = words;
        this.view = new FeeView(words);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/fees", this::fees)
                .post("/fees/{reference}/cash", this::cash)
                .post("/fees/{reference}/waive", this::waive);
    }

    private void fees(ServerRequest request, ServerResponse response) {
        String code = request.query().first("dossier").orElse("");
        if (!DossierCode.isCode(code)) {
            String html = view.money(cashier.overpaid(), cashier.strays());
            pages.show(request, response, words.say("title.fees"), List.of(), html);
            return;
        }
        show(request, response, new DossierCode(code), List.of());
    }

    private void show(
            ServerRequest request,
            ServerResponse response,
            DossierCode dossier,
            List<String> troubles) {
        String csrf = Pages.session(request).csrf();
        String html = view.dossier(dossier, cashier.bills(dossier), csrf);
        pages.show(request, response, words.say("title.fees"), troubles, html);
    }

    private void cash(ServerRequest request, ServerResponse response) {
        Optional<Bill> bill = bill(request);
        if (bill.isEmpty()) {
            pages.missing(request, response);
            return;
        }
        Form form = request.context().get(Form.class).orElse(Form.EMPTY);
        String dong = form.text("dong").replaceAll("[. ]", "");
        String id = form.text("form");
        boolean isClear = dong.matches("[1-9][0-9]{0,9}") && id.matches("[0-9a-f-]{36}");
        if (isClear
                && cashier.bookAtDesk(bill.get().reference(), Long.parseLong(dong), id)
                        != Booking.NUMBER_REUSED) {
            back(response, bill.get());
        } else {
            show(request, response, bill.get().dossier(), List.of(words.say("trouble.fee")));
        }
    }

    private void waive(ServerRequest request, ServerResponse response) {
        Optional<Bill> bill = bill(request);
        if (bill.isEmpty()) {
            pages.missing(request, response);
            return;
        }
        cashier.waive(bill.get().reference());
        back(response, bill.get());
    }

    private Optional<Bill> bill(ServerRequest request) {
        return cashier.bill(request.path().pathParameters().get("reference"));
    }

    private static void back(ServerResponse response, Bill bill) {
        Pages.goTo(response, "/office/fees?notice=booked&dossier=" + bill.dossier().value());
    }
}
