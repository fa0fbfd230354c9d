package vn.motcua.contract.utility;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
            Set<String> ids = new HashSet<>();
            for (ListedItem item : items) {
                if (!ids.add(item.id())) {
                    throw Utility.wrong("items", item.id() + " twice", "an id of its own each");
                }
            }
        }
    }
}
