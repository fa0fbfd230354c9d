package vn.motcua.local.archive;

/** A word on a page and where it stands, in pixels from the top left. */
public record Word(String text, int left, int top, int width, int height) {}
