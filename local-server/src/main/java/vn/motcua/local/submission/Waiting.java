package vn.motcua.local.submission;

import java.time.Instant;

/** Papers that were handed in here and that the province does not have yet. */
public record Waiting(String number, Instant handedInAt) {}
