package vn.motcua.local.address;

import java.util.List;

/** One of the 63 provinces and cities until July 2025, with the communes of its districts. */
record FormerProvince(String name, List<FormerCommune> communes) {
    FormerProvince {
        communes = List.copyOf(communes);
    }
}
