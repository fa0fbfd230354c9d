package vn.motcua.contract.utility;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a utility does. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface UtilityOffer {

    /** Things to read about: each kiosk keeps them and shows them without a line, too. */
    record Listing(List<ListedItem> items) implements UtilityOffer {
        private static final int ITEMS_MAX = 60;

        public Listing {
            items = List.copyOf(items);
            if (items.isEmpty() || items.size() > ITEMS_MAX) {
                throw Utility.wrong("items", items.size() + " items", "1 to " + ITEMS_MAX);
            }
            ownIds("items", items.stream().map(ListedItem::id));
        }
    }

    /**
     * Asks another office, while the line stands, and shows what it says. Kiosks keep nothing of
     * it.
     *
     * @param fields what is asked, one a page; none only where the card says all
     * @param result the lines of what is found, in their order
     */
    record LookUp(Privacy privacy, List<UtilityField> fields, List<ResultField> result)
            implements UtilityOffer {
        private static final int FIELDS_MAX = 6;
        private static final int LINES_MAX = 12;

        public LookUp {
            fields = List.copyOf(fields);
            result = List.copyOf(result);
            int least = privacy == Privacy.IDENTITY ? 0 : 1;
            if (fields.size() < least || fields.size() > FIELDS_MAX) {
                throw Utility.wrong(
                        "fields", fields.size() + " fields", least + " to " + FIELDS_MAX);
            }
            if (result.isEmpty() || result.size() > LINES_MAX) {
                throw Utility.wrong("result", result.size() + " lines", "1 to " + LINES_MAX);
            }
            ownIds("fields", fields.stream().map(UtilityField::id));
            ownIds("result", result.stream().map(ResultField::id));
        }
    }

    /**
     * Books a time that the source has free; it alone decides who gets it. Kiosks keep nothing of
     * it.
     *
     * @param fields what is booked, asked before the free times are
     * @param person who comes, asked after one was chosen; hers alone, so veiled and never said
     */
    record Booking(List<UtilityField> fields, List<UtilityField> person) implements UtilityOffer {
        private static final int FIELDS_MAX = 6;

        public Booking {
            fields = List.copyOf(fields);
            person = List.copyOf(person);
            if (fields.isEmpty()
                    || person.isEmpty()
                    || fields.size() + person.size() > FIELDS_MAX) {
                throw Utility.wrong(
                        "fields",
                        "%d and %d fields".formatted(fields.size(), person.size()),
                        "one or more each, at most " + FIELDS_MAX + " in all");
            }
            ownIds("fields", Stream.concat(fields.stream(), person.stream()).map(UtilityField::id));
        }
    }

    /**
     * Pictures of places, a newer one every so often.
     *
     * @param refreshSeconds from one picture of a place to the next
     */
    record Pictures(List<UtilityPlace> places, int refreshSeconds) implements UtilityOffer {
        private static final int PLACES_MAX = 40;
        private static final int SECONDS_LEAST = 5;
        private static final int SECONDS_MOST = 600;

        public Pictures {
            places = List.copyOf(places);
            if (places.isEmpty() || places.size() > PLACES_MAX) {
                throw Utility.wrong("places", places.size() + " places", "1 to " + PLACES_MAX);
            }
            ownIds("places", places.stream().map(UtilityPlace::id));
            if (refreshSeconds < SECONDS_LEAST || refreshSeconds > SECONDS_MOST) {
                throw Utility.wrong(
                        "refreshSeconds",
                        String.valueOf(refreshSeconds),
                        "%d to %d".formatted(SECONDS_LEAST, SECONDS_MOST));
            }
        }
    }

    /** Whose what a utility tells is. */
    enum Privacy {
        /** Anybody's: the name of a shop and its certificate. */
        OPEN,
        /** Somebody's, who is known by a number that others do not have. */
        PERSONAL,
        /** Hers whose identity card lies on the reader. */
        IDENTITY
    }

    private static void ownIds(String field, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw Utility.wrong(field, id + " twice", "an id of its own each");
                });
    }
}
