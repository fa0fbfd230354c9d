package vn.motcua.local.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells where an address lies today. Where several places fit, it never chooses. */
final class OldAddresses {
    /** What a province is called besides its name. */
    private static final Map<String, String> CALLED =
            Map.of("hcm", "hồ chí minh", "huế", "thừa thiên huế", "sài gòn", "hồ chí minh");

    private static final Pattern KIND_OF_CITY = Pattern.compile("^(tp|thành phố)\\.? ?");

    private record Unit<T>(PlaceName name, T unit) {}

    private record District(PlaceName name, List<Unit<FormerCommune>> communes) {}

    private final List<Unit<List<District>>> former;
    private final List<Unit<List<Unit<Commune>>>> today;

    OldAddresses(List<Commune> communes, List<FormerProvince> provinces) {
        former =
                provinces.stream()
                        .map(each -> new Unit<>(PlaceName.of(each.name()), districts(each)))
                        .toList();
        today =
                communes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Commune::province,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                each -> new Unit<>(PlaceName.of(each.name()), each),
                                                Collectors.toList())))
                        .entrySet()
                        .stream()
                        .map(each ->
                                new Unit<>(PlaceName.of(each.getKey().name()), each.getValue()))
                        .toList();
    }

    private static List<District> districts(FormerProvince province) {
        Map<String, List<Unit<FormerCommune>>> districts = new LinkedHashMap<>();
        for (FormerCommune commune : province.communes()) {
            districts
                    .computeIfAbsent(commune.district(), _ -> new ArrayList<>())
                    .add(new Unit<>(PlaceName.of(commune.name()), commune));
        }
        return districts.entrySet().stream()
                .map(each -> new District(PlaceName.of(each.getKey()), each.getValue()))
                .toList();
    }

    Conversion convert(String address) {
        List<String> parts =
                Stream.of(address.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        if (parts.size() < 2) {
            return new Conversion.Unclear();
        }
        var written = new Written(parts, PlaceName.isPlain(address));
        Conversion converted = former(written);
        return converted instanceof Conversion.Unclear ? today(written) : converted;
    }

    /**
     * An address in its parts, the largest last.
     *
     * @param plainly without any accents
     */
    private record Written(List<String> parts, boolean plainly) {

        PlaceName fromEnd(int place) {
            return PlaceName.of(parts.get(parts.size() - 1 - place));
        }

        /** What stands before the named units. */
        String detail(int units) {
            return String.join(", ", parts.subList(0, parts.size() - units));
        }

        /** The part of that place from the end, as a province may be called. */
        boolean isIn(PlaceName province) {
            String last = parts.getLast();
            String bare = KIND_OF_CITY.matcher(last.toLowerCase(Locale.ROOT)).replaceFirst("");
            PlaceName called = PlaceName.of(CALLED.getOrDefault(bare, last));
            return fromEnd(0).means(province, plainly) || called.means(province, plainly);
        }
    }

    /** Commune, district and province, or a district that had no communes. */
    private Conversion former(Written written) {
        PlaceName district = written.fromEnd(1);
        List<District> districts =
                former.stream()
                        .filter(each -> written.isIn(each.name()))
                        .flatMap(each -> each.unit().stream())
                        .filter(each -> district.means(each.name(), written.plainly()))
                        .toList();
        if (written.parts().size() > 2) {
            Set<Commune> found = communes(districts, written.fromEnd(2), written.plainly());
            if (!found.isEmpty()) {
                return moved(found, written.detail(3));
            }
        }
        return moved(communes(districts, PlaceName.of(""), false), written.detail(2));
    }

    private static Set<Commune> communes(
            List<District> districts, PlaceName written, boolean plainly) {
        return districts.stream()
                .flatMap(each -> each.communes().stream())
                .filter(each -> written.means(each.name(), plainly))
                .flatMap(each -> each.unit().today().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Conversion moved(Set<Commune> found, String detail) {
        return found.size() == 1
                ? new Conversion.Renamed(found.iterator().next(), detail)
                : several(List.copyOf(found), detail);
    }

    private Conversion today(Written written) {
        PlaceName commune = written.fromEnd(1);
        List<Commune> found =
                today.stream()
                        .filter(each -> written.isIn(each.name()))
                        .flatMap(each -> each.unit().stream())
                        .filter(each -> commune.means(each.name(), written.plainly()))
                        .map(Unit::unit)
                        .toList();
        return found.size() == 1
                ? new Conversion.Today(found.getFirst(), written.detail(2))
                : several(found, written.detail(2));
    }

    private static Conversion several(List<Commune> found, String detail) {
        return found.isEmpty() ? new Conversion.Unclear() : new Conversion.Divided(found, detail);
    }
}
