package vn.motcua.province.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.payment.BillState;
import vn.motcua.province.payment.BankTransfer;

/** Bills and money as HTML. */
final class FeeView {
    private final Template template = Template.read("fees.html");
    private final Words words;

    FeeView(Words words) {
        this.words = words;
    }

    String dossier(DossierCode dossier, List<Bill> bills, String csrf) {
        String shown =
                bills.isEmpty()
                        ? template.fill("no-bills", Map.of())
                        : bills.stream()
                                .map(bill -> bill(bill, csrf))
                                .collect(Collectors.joining());
        return template.fill("dossier", Map.of("code", dossier.value(), "bills", shown));
    }

    private String bill(Bill bill, String csrf) {
        return template.fill(
                "bill",
                Map.of(
                        "reference",
                        bill.reference(),
                        "lines",
                        bill.lines().stream()
                                .map(line -> line.name() + " " + money(line.dong()))
                                .collect(Collectors.joining("; ")),
                        "asked",
                        money(bill.askedDong()),
                        "received",
                        money(bill.receivedDong()),
                        "style",
                        bill.surplusDong() > 0 ? "late" : "",
                        "state",
                        words.say("bill." + bill.state().name(), money(bill.surplusDong())),
                        "forms",
                        forms(bill, csrf)));
    }

    private String forms(Bill bill, String csrf) {
        boolean isOpen = bill.state() == BillState.OPEN || bill.state() == BillState.SHORT;
        return isOpen
                ? template.fill(
                        "forms",
                        Map.of(
                                "reference",
                                bill.reference(),
                                "csrf",
                                csrf,
                                "form",
                                UUID.randomUUID().toString(),
                                "missing",
                                String.valueOf(bill.missingDong())))
                : "";
    }

    String money(List<Bill> overpaid, List<BankTransfer> strays) {
        String over =
                overpaid.stream()
                        .map(bill ->
                                template.fill(
                                        "over",
                                        Map.of(
                                                "code",
                                                bill.dossier().value(),
                                                "reference",
                                                bill.reference(),
                                                "dong",
                                                money(bill.surplusDong()))))
                        .collect(Collectors.joining());
        String stray =
                strays.stream()
                        .map(one ->
                                template.fill(
                                        "stray",
                                        Map.of(
                                                "at",
                                                Words.time(one.creditedAt()),
                                                "id",
                                                one.id(),
                                                "dong",
                                                money(one.dong()),
                                                "content",
                                                one.content())))
                        .collect(Collectors.joining());
        return template.fill(
                "money", Map.of("overpaid", table("over", over), "strays", table("stray", stray)));
    }

    private String table(String what, String rows) {
        return rows.isEmpty()
                ? template.fill("nothing", Map.of())
                : template.fill(what + "-table", Map.of("rows", rows));
    }

    private static String money(long dong) {
        return String.format(Locale.ROOT, "%,d", dong).replace(',', '.') + " đồng";
    }
}
