package vn.motcua.local.address;

import java.util.List;

/** Where an address as somebody wrote it lies today. */
public sealed interface Conversion {

    /**
     * It already names a commune of today.
     *
     * @param detail village, street, number; may be empty
     */
    record Today(Commune commune, String detail) implements Conversion {}

    /** The commune went into another as a whole. */
    record Renamed(Commune commune, String detail) implements Conversion {}

    /** The commune was divided, or the words fit several: only the person knows. */
    record Divided(List<Commune> communes, String detail) implements Conversion {
        public Divided {
            communes = List.copyOf(communes);
        }
    }

    /** Nothing certain can be said; the officer asks. */
    record Unclear() implements Conversion {}
}
