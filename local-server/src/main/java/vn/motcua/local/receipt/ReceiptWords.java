package vn.motcua.local.receipt;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.screen.Language;

/** The words of slips and receipts in one language. Dates are those of Vietnam. */
final class ReceiptWords {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ResourceBundle words;

    ReceiptWords(Language language) {
        words =
                ResourceBundle.getBundle(
                        "vn.motcua.local.receipt.receipt",
                        Locale.of(language.tag()),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... values) {
        String pattern = words.getString(key);
        return values.length == 0 ? pattern : MessageFormat.format(pattern, values);
    }

    /** The answer sentence of a status; the office's own text for a status we do not know. */
    String status(DossierStatus status) {
        String key = "status." + status.code();
        return words.containsKey(key) ? words.getString(key) : status.officialText();
    }

    /** e.g. "28/11/2025". */
    String day(LocalDate day) {
        return DATE.format(day);
    }

    /** e.g. "30.000 đồng". */
    String money(long dong) {
        String grouped = String.format(Locale.ROOT, "%,d", dong);
        return get("money", grouped.replace(",", get("money.group")));
    }

    /** e.g. "16:00, Thứ Sáu 28/11/2025". */
    String moment(Instant at) {
        ZonedDateTime local = at.atZone(VIETNAM);
        return "%s, %s %s"
                .formatted(
                        TIME.format(local),
                        get("weekday." + local.getDayOfWeek().getValue()),
                        DATE.format(local));
    }
}
