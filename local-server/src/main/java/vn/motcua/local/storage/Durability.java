package vn.motcua.local.storage;

/** How much a file is worth. */
public enum Durability {
    /**
     * Cannot be rebuilt: each commit is on the disk before it counts, deleted rows are overwritten,
     * a damaged file is moved aside and never deleted.
     */
    FULL,
    /** A copy of what the province has: a power cut may cost the last commits, damage the file. */
    NORMAL
}
