package vn.motcua.local.page;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.contract.dossier.PageWarning;

/**
 * What a look at a page told.
 *
 * @param rotation 0, 90, 180 or 270: so many degrees clockwise the page lies turned from upright
 * @param skewDegrees how much its lines slant beyond that, clockwise positive
 * @param sharpness of its letters, 0 to 1; 1 if there are none
 * @param cutEdges where text runs out of the picture, as it lies
 * @param warnings what a person should be told; empty if the page is good
 */
public record PageFindings(
        int rotation,
        double skewDegrees,
        double sharpness,
        Set<Side> cutEdges,
        Set<PageWarning> warnings) {
    public PageFindings {
        cutEdges = Set.copyOf(cutEdges);
        warnings = warnings.isEmpty() ? Set.of() : EnumSet.copyOf(warnings);
    }

    /** The first of the warnings; empty if the page is good. */
    public Optional<PageWarning> worst() {
        return warnings.stream().min(Comparator.naturalOrder());
    }
}
