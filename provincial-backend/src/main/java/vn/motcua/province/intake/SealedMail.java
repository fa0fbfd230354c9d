package vn.motcua.province.intake;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.contract.seal.SealHeader;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;
import vn.motcua.province.seal.NotOpenableException;
import vn.motcua.province.seal.Opener;

/**
 * What kiosks seal: documents, papers that name them, and what visitors think.
 *
 * @param documents opens what comes into it
 * @param opener for the messages
 */
public record SealedMail(DocumentStore documents, Opener opener) {

    /**
     * A message, opened.
     *
     * @param documents under which its documents were uploaded
     */
    record Opened(OutboxEntry entry, List<String> documents) {
        Opened {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Papers, opened.
     *
     * @param names under which their documents were uploaded, in the order of the papers' own
     */
    record Papers(PapersHandedIn papers, List<String> names) {
        Papers {
            names = List.copyOf(names);
        }
    }

    /** Empty if it cannot be opened, or has other documents than it says. */
    Optional<Opened> opened(UUID message, OutboxEntry.Sealed sealed) {
        try {
            byte[] capsule = Base64.getDecoder().decode(sealed.capsule());
            byte[] json = opener.opened(capsule, SealHeader.messagePurpose(message));
            OutboxEntry entry = Json.readForeign(json, OutboxEntry.class);
            return documents(entry) == sealed.documents().size()
                    ? Optional.of(new Opened(entry, sealed.documents()))
                    : Optional.empty();
        } catch (NotOpenableException | IllegalArgumentException | MalformedException notForUs) {
            return Optional.empty();
        }
    }

    private static int documents(OutboxEntry entry) {
        return entry instanceof PapersHandedIn papers ? papers.documents().size() : 0;
    }
}
