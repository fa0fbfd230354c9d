package vn.motcua.config;

import java.net.URI;
import java.nio.file.Path;

/**
 * The bank that takes fees for the office.
 *
 * @param payee who gets the money, as people read it; empty where fees are paid at the desk only
 * @param bankBin six digits that name the bank
 * @param account 1 to 19 letters and digits
 * @param secretFile file that holds what only the bank and the province know, one line
 * @param statement address at which the bank lists what it has credited
 */
public record PaymentConfig(
        String payee, String bankBin, String account, Path secretFile, URI statement) {
    public static final PaymentConfig NONE =
            new PaymentConfig("", "", "", Path.of("none"), URI.create("http://127.0.0.1/"));

    public boolean atDeskOnly() {
        return payee.isEmpty();
    }

    static PaymentConfig read(ConfigNode node) {
        if (!node.has("payee")) {
            node.close();
            return NONE;
        }
        var payment =
                new PaymentConfig(
                        node.text("payee", "Trung tâm Phục vụ hành chính công tỉnh Mẫu"),
                        digits(node, "bankBin", "970415", "[0-9]{6}"),
                        digits(node, "account", "000000012345", "[0-9A-Za-z]{1,19}"),
                        node.path("secretFile", "bank-secret"),
                        node.address("statement", "https://bank.example/statement"));
        node.close();
        return payment;
    }

    private static String digits(ConfigNode node, String key, String example, String form) {
        String text = node.text(key, example);
        if (!text.matches(form)) {
            throw node.wrong(key, text, "Write it in quotes, e.g. \"" + example + "\"");
        }
        return text;
    }
}
