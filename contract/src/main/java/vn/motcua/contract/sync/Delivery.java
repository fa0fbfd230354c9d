package vn.motcua.contract.sync;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What became of a message. Only {@link Taken} lets a kiosk forget it; no HTTP status does.
 *
 * <p>The province answers with Taken (201 new, 200 was here), DocumentsMissing (202), Refused (422)
 * or NotAdmitted (403); Unreachable is the kiosk's own word for anything else.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Delivery {

    /**
     * The province has it in a committed transaction.
     *
     * @param fingerprint SHA-256 of the message's body as the province read it; the kiosk compares
     * @param dossierCode code of the dossier it went to; empty if none
     */
    record Taken(UUID id, String fingerprint, String dossierCode) implements Delivery {}

    /**
     * Upload these first ({@code PUT /sync/v1/documents/{sha256}}), then send the message again.
     */
    record DocumentsMissing(List<String> sha256) implements Delivery {
        public DocumentsMissing {
            sha256 = List.copyOf(sha256);
        }
    }

    /**
     * Will never be taken; set aside with the reason, never deleted.
     *
     * @param id of the message that is meant; the kiosk compares
     */
    record Refused(UUID id, String reason) implements Delivery {}

    /** The province does not know this kiosk, or no longer trusts it. */
    record NotAdmitted(Admission why) implements Delivery {}

    /** No answer, or one that says "again". */
    record Unreachable(String why, Duration retryAfter) implements Delivery {}
}
