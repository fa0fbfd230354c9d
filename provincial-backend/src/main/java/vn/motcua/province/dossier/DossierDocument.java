package vn.motcua.province.dossier;

import java.time.Instant;
import java.util.List;
import vn.motcua.contract.dossier.PageWarning;

/**
 * One PDF that belongs to a dossier.
 *
 * @param warnings what the visitor was told of its pages and sent them all the same
 */
public record DossierDocument(
        String sha256,
        String paper,
        int pages,
        long bytes,
        Instant handedInAt,
        List<PageWarning> warnings) {
    public DossierDocument {
        warnings = List.copyOf(warnings);
    }
}
