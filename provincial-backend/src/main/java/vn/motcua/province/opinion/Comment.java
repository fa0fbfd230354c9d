package vn.motcua.province.opinion;

import java.time.Instant;

/** What somebody would have done better. */
public record Comment(String place, String words, Instant at) {}
