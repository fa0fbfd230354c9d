package vn.motcua.local.address;

import java.util.List;

/**
 * A unit that ended on 1 July 2025.
 *
 * @param name empty for an island district that had no communes
 * @param today what became of it; several when it was divided
 */
record FormerCommune(String name, String district, List<Commune> today) {
    FormerCommune {
        today = List.copyOf(today);
    }

    /** For who knows it by its old name. */
    String written() {
        return name.isEmpty() ? district : name + ", " + district;
    }
}
