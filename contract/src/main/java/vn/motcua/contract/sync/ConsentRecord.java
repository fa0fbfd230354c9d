package vn.motcua.contract.sync;

import java.time.Instant;

/** What the visitor agreed to: which text, and when. */
public record ConsentRecord(String version, String textSha256, Instant at) {}
