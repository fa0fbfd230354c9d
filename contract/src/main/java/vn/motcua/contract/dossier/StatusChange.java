package vn.motcua.contract.dossier;

import java.time.Instant;

/**
 * One step of a dossier's way.
 *
 * @param note words for the citizen, e.g. why it was refused; may be empty
 */
public record StatusChange(DossierStatus status, Holder holder, Instant at, String note) {}
