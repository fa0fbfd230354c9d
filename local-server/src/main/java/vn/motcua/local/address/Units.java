package vn.motcua.local.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The administrative units of two levels since 1 July 2025 (QĐ 19/2025/QĐ-TTg), and those of three
 * levels that they were made of. Later changes come with a newer program.
 */
public final class Units {
    private final Map<String, Province> provinces;
    private final Map<String, Commune> communes;
    private final OldAddresses oldAddresses;
    private final PlaceSearch search;

    private Units(UnitsFile file) {
        provinces = file.provinces();
        communes = file.communes();
        List<FormerProvince> former = file.former();
        List<Commune> today = List.copyOf(communes.values());
        oldAddresses = new OldAddresses(today, former);
        search = new PlaceSearch(today, former);
    }

    /** Takes a few hundred milliseconds. */
    public static Units shipped() {
        return new Units(new UnitsFile());
    }

    /** All of them, by their codes. */
    public List<Province> provinces() {
        return List.copyOf(provinces.values());
    }

    public Optional<Province> province(String code) {
        return Optional.ofNullable(provinces.get(code));
    }

    public Optional<Commune> commune(String code) {
        return Optional.ofNullable(communes.get(code));
    }

    /** All of them, by their codes. */
    List<Commune> communes() {
        return new ArrayList<>(communes.values());
    }

    /**
     * @param address parts with commas between, the largest last, as on a card
     */
    public Conversion convert(String address) {
        return oldAddresses.convert(address);
    }

    /**
     * Communes of a province by a few letters of their names, today's or former; the best first.
     * Accents are not needed, but where they are typed, they count first.
     */
    public List<FoundPlace> find(Province province, String typed, int most) {
        return search.find(province, typed, most);
    }
}
