package vn.motcua.local.address;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds communes of a province by a few letters. */
final class PlaceSearch {
    private static final int UNLIKE = 9;

    private record Entry(PlaceName name, FoundPlace place) {}

    private record Ranked(int rank, Entry entry) {}

    private static final Comparator<Ranked> BEST =
            Comparator.comparingInt(Ranked::rank)
                    .thenComparing(each -> !each.entry().place().former().isEmpty())
                    .thenComparing(each -> each.entry().name().plain())
                    .thenComparing(each -> each.entry().place().former());

    private final Map<Province, List<Entry>> entries;

    PlaceSearch(List<Commune> today, List<FormerProvince> former) {
        Stream<Entry> named =
                today.stream()
                        .map(each ->
                                new Entry(PlaceName.of(each.name()), new FoundPlace(each, "")));
        Stream<Entry> known =
                former.stream().flatMap(each -> each.communes().stream()).flatMap(PlaceSearch::of);
        entries =
                Stream.concat(named, known)
                        .collect(
                                Collectors.groupingBy(entry -> entry.place().commune().province()));
    }

    private static Stream<Entry> of(FormerCommune former) {
        PlaceName name = PlaceName.of(former.name().isEmpty() ? former.district() : former.name());
        return former.today().stream()
                .map(each -> new Entry(name, new FoundPlace(each, former.written())));
    }

    List<FoundPlace> find(Province province, String typed, int most) {
        PlaceName wanted = PlaceName.of(typed);
        Set<Commune> shown = new HashSet<>();
        return entries.getOrDefault(province, List.of()).stream()
                .map(entry -> new Ranked(rank(wanted, entry.name()), entry))
                .filter(each -> each.rank() < UNLIKE)
                .sorted(BEST)
                .map(each -> each.entry().place())
                .filter(each -> shown.add(each.commune()))
                .limit(most)
                .toList();
    }

    private static int rank(PlaceName wanted, PlaceName name) {
        String plain = wanted.plain();
        if (plain.isEmpty()) {
            return UNLIKE;
        }
        if (name.exact().equals(wanted.exact())) {
            return 0;
        }
        if (name.plain().equals(plain)) {
            return 1;
        }
        if (name.exact().startsWith(wanted.exact())) {
            return 2;
        }
        if (name.plain().startsWith(plain)) {
            return 3;
        }
        if (name.initials().startsWith(plain.replace(" ", ""))) {
            return 4;
        }
        return name.plain().contains(" " + plain) ? 5 : UNLIKE;
    }
}
