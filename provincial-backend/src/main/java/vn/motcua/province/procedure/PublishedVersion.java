package vn.motcua.province.procedure;

import java.time.Instant;
import vn.motcua.contract.procedure.Procedure;

/**
 * A procedure as it was told to the kiosks once.
 *
 * @param isWithdrawn whether it was taken back with this version
 */
public record PublishedVersion(Procedure procedure, boolean isWithdrawn, Instant at) {}
