package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.utility.ListedItem;
import vn.motcua.contract.utility.UtilityCard;

/** What other offices offer here: K32. */
public sealed interface UtilityState extends ScreenState {

    /** All of them, to choose one. */
    record Offered(List<UtilityCard> utilities) implements UtilityState {
        public Offered {
            utilities = List.copyOf(utilities);
        }
    }

    /**
     * Things to read about.
     *
     * @param items empty when all of them are over
     */
    record Listed(UtilityCard utility, List<ListedItem> items, Freshness freshness)
            implements UtilityState {
        public Listed {
            items = List.copyOf(items);
        }
    }

    /**
     * One of them in full.
     *
     * @param canApply whether its papers can be handed in here and now
     */
    record ItemShown(UtilityCard utility, ListedItem item, Freshness freshness, boolean canApply)
            implements UtilityState {}
}
