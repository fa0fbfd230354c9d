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
 * What kiosks seal: documents, and papers that name them.
 *
 * @param documents opens what comes into it
 * @param opener for the messages
 */
public record SealedMail(DocumentStore documents, Opener opener) {

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

    /** Empty if it cannot be opened, or is no papers with as many documents as it says. */
    Optional<Papers> opened(UUID message, OutboxEntry.Sealed sealed) {
        try {
            byte[] capsule = Base64.getDecoder().decode(sealed.capsule());
            byte[] json = opener.opened(capsule, SealHeader.messagePurpose(message));
            return Json.readForeign(json, OutboxEntry.class) instanceof PapersHandedIn papers
                            && papers.documents().size() == sealed.documents().size()
                    ? Optional.of(new Papers(papers, sealed.documents()))
                    : Optional.empty();
        } catch (NotOpenableException | IllegalArgumentException | MalformedException notForUs) {
            return Optional.empty();
        }
    }
}
