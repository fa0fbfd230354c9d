package vn.motcua.contract.sync;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.screen.Errand;

/** One thing a kiosk has to tell the province: the up lane. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface OutboxEntry {

    /**
     * A visitor handed papers in.
     *
     * @param number what was printed on the receipt of a new dossier, e.g. {@code
     *     KIOSK-k01-20261124-0007}; for a supplement the dossier's code, for a petition its own
     * @param documents may be empty only where a form was filled in or words were said
     * @param answers of the form; empty when none was filled in
     */
    record PapersHandedIn(
            String number,
            Errand errand,
            List<DocumentRef> documents,
            List<FormAnswer> answers,
            List<ConsentRecord> consents,
            Instant handedInAt)
            implements OutboxEntry {
        public PapersHandedIn {
            documents = List.copyOf(documents);
            answers = List.copyOf(answers);
            consents = List.copyOf(consents);
            if (documents.isEmpty() && answers.isEmpty() && !errand.hasWords()) {
                throw new IllegalArgumentException("papers handed in have documents");
            }
        }
    }

    /**
     * What somebody thinks of the service; nobody knows who.
     *
     * @param points 5, very satisfied, to 1
     * @param reasons keys of what was not good, e.g. {@code waiting}
     * @param centre code of the centre where the desk is; may be empty, as desk and procedure may
     */
    record Rated(
            int points,
            List<String> reasons,
            String procedure,
            String desk,
            String centre,
            Instant at)
            implements OutboxEntry {
        /** Nobody knows by what she was served. */
        public Rated(int points, List<String> reasons, Instant at) {
            this(points, reasons, "", "", "", at);
        }

        public Rated {
            reasons = List.copyOf(reasons);
            if (points < 1 || points > 5) {
                throw new IllegalArgumentException("a rating has 1 to 5 points");
            }
        }
    }

    /**
     * What somebody would have done better; nobody knows who.
     *
     * @param words at most 1,000 characters
     */
    record Commented(String words, Instant at) implements OutboxEntry {}

    /**
     * Another entry that only the province can read. Papers, ratings and comments leave a kiosk in
     * no other form.
     *
     * @param capsule the entry's JSON under {@link vn.motcua.contract.seal.SealHeader}, in base64
     * @param documents of papers, in their order: SHA-256 of each document as it was sealed, the
     *     name under which it is uploaded
     */
    record Sealed(String capsule, List<String> documents) implements OutboxEntry {
        public Sealed {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Somebody took a number and waits to be called.
     *
     * @param day of business
     * @param service its id
     * @param priority whether she asked to go first, as the old, the ill and the pregnant may
     * @param dossier code of the dossier she comes about; empty if she did not say
     */
    record TicketTaken(
            LocalDate day, String service, int number, boolean priority, String dossier, Instant at)
            implements OutboxEntry {}

    record DeviceStatusChanged(DeviceId device, DeviceRole role, DeviceStatus status, Instant at)
            implements OutboxEntry {}

    /**
     * How the kiosk does.
     *
     * @param freeMegabytes on the disk of its data
     * @param isDiskLow whether somebody has to make room
     * @param clockSkewSeconds the province's clock minus the kiosk's
     * @param entriesNotUnderstood of the feed, kept until a newer program does
     * @param alertsNotTrusted not shown, since nobody whom the kiosk believes has signed them
     */
    record ConditionChanged(
            long freeMegabytes,
            boolean isDiskLow,
            long clockSkewSeconds,
            long entriesNotUnderstood,
            long alertsNotTrusted,
            Instant at)
            implements OutboxEntry {}
}
