package vn.motcua.contract.screen;

import java.time.Instant;

/** Which program runs here, and since when. */
public record ProgramView(String version, Instant since) {}
