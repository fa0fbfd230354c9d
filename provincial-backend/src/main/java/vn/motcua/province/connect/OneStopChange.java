package vn.motcua.province.connect;

import java.nio.charset.StandardCharsets;
import vn.motcua.province.dossier.ForeignStep;
import vn.motcua.province.http.Sha256;

/**
 * What the one-stop system tells of one dossier, in our words.
 *
 * @param code its code
 * @param reference the code that we gave; "" when it did not come from us
 */
record OneStopChange(String code, String reference, ForeignStep step) {

    /** A digest of what makes it this change and no other. */
    String identity() {
        return digest(
                code,
                String.valueOf(step.at().toEpochMilli()),
                String.valueOf(step.status().code()),
                step.note());
    }

    /** A digest of everything it says; what we told comes back in exactly these words. */
    String words() {
        return digest("told", code, step.toString());
    }

    private static String digest(String... words) {
        return Sha256.hex(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
    }
}
