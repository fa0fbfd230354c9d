package vn.motcua.local.procedure;

/** Words for people, in the languages of the kiosk. */
public record Phrase(String vi, String en) {}
