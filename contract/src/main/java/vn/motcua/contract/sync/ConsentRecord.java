package vn.motcua.contract.sync;

import java.time.Instant;
import vn.motcua.contract.dossier.ConsentPurpose;

/** What the visitor agreed to: for what, by which text, and when. */
public record ConsentRecord(
        ConsentPurpose purpose, String version, String textSha256, Instant at) {}
