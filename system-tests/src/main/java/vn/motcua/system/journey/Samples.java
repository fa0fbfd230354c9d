package vn.motcua.system.journey;

import java.awt.image.BufferedImage;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.device.barcode.ImageCodeReader;
import vn.motcua.system.site.Site;

/** What several journeys do. */
public final class Samples {
    private Samples() {}

    /** A dossier of the sample province in this status. */
    static Dossier with(Site site, NationalStatus status) {
        String code =
                site.province()
                        .database()
                        .read((Handle handle) ->
                                handle.createQuery(
                                                """
                                                SELECT code FROM dossier
                                                WHERE status = ? ORDER BY code LIMIT 1
                                                """)
                                        .bind(0, status.code())
                                        .mapTo(String.class)
                                        .one());
        return site.atProvince(code).orElseThrow();
    }

    /** Types on the keypad, a press a sign; the hyphen after the date comes by itself. */
    static void type(Site site, String code) {
        int lastHyphen = code.lastIndexOf('-');
        for (int at = 0; at < code.length(); at++) {
            String sign = code.substring(at, at + 1);
            if (at != lastHyphen || !site.ui().text("typed").endsWith("-")) {
                site.ui().press(keyOf(sign));
            }
        }
        JourneyFailure.unless(
                site.ui().text("typed").equals(code),
                "the keypad shows '%s'".formatted(site.ui().text("typed")));
    }

    private static String keyOf(String sign) {
        return switch (sign) {
            case "." -> "key-dot";
            case "-" -> "key-dash";
            default -> "key-" + sign;
        };
    }

    /** The codes that can be read from a slip of paper. */
    public static List<String> codesIn(BufferedImage picture) {
        return new ImageCodeReader().read(picture);
    }
}
