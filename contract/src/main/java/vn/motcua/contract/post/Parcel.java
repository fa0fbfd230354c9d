package vn.motcua.contract.post;

import java.time.Instant;
import vn.motcua.contract.dossier.DossierCode;

/**
 * What the post carries for a dossier. Nobody's name, phone or address: those stay at the province.
 *
 * @param order names it at the province and at the post; never given twice
 * @param version grows with every change; a lower one never replaces a higher one
 * @param tracking what the post calls it, e.g. {@code EA123456785VN}; empty before the post took it
 * @param at when it came to be so
 */
public record Parcel(
        String order,
        DossierCode dossier,
        long version,
        Kind kind,
        ParcelState state,
        String tracking,
        Instant at) {

    /** What is carried, and therefore whereto. */
    public enum Kind {
        /** The result, from the office to her home. */
        RESULT,
        /** Papers, from her home to the office. */
        PAPERS
    }
}
