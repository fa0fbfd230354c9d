package vn.motcua.contract.screen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.contract.utility.ListedItem;
import vn.motcua.contract.utility.ResultField;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityField;
import vn.motcua.contract.utility.UtilityPlace;

/** What other offices offer here: K32. */
public sealed interface UtilityState extends ScreenState
        permits UtilityState.Offered,
                UtilityState.Listed,
                UtilityState.ItemShown,
                UtilityState.CardAsked,
                UtilityState.FieldAsked,
                UtilityState.SourceAsked,
                UtilityState.Answered,
                UtilityState.NotAnswered,
                UtilityState.PlacesListed,
                UtilityState.PictureShown,
                BookingState {

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

    /** The card on the reader says who she is; nobody is asked to type that. */
    record CardAsked(UtilityCard utility, CardAnswer answer) implements UtilityState {}

    /**
     * One thing that the source needs to know.
     *
     * @param answer as it was given before, to be mended
     * @param wrong whether it cannot be right; the field says what can
     * @param number from 1 to {@code count}
     */
    record FieldAsked(
            UtilityCard utility,
            UtilityField field,
            String answer,
            boolean wrong,
            int number,
            int count)
            implements UtilityState {}

    /** The source is being asked. */
    record SourceAsked(UtilityCard utility) implements UtilityState {}

    /**
     * What the source found.
     *
     * @param personal whether it is nobody else's to read or hear
     * @param entries values by the ids of {@code result}; never empty
     * @param asOf when the source knew it to be true
     */
    record Answered(
            UtilityCard utility,
            boolean personal,
            List<ResultField> result,
            List<Map<String, String>> entries,
            Instant asOf)
            implements UtilityState {
        public Answered {
            result = List.copyOf(result);
            entries = entries.stream().map(Map::copyOf).toList();
        }
    }

    /**
     * It did not come to an answer.
     *
     * @param minutes until it can be asked again; 0 at once
     */
    record NotAnswered(UtilityCard utility, Reason reason, int minutes) implements UtilityState {}

    /** Places of which there are pictures. */
    record PlacesListed(UtilityCard utility, List<UtilityPlace> places) implements UtilityState {
        public PlacesListed {
            places = List.copyOf(places);
        }
    }

    /**
     * A place as a camera sees it.
     *
     * @param picture id of the picture
     * @param freshness when it was taken; not current once a newer one did not come
     */
    record PictureShown(
            UtilityCard utility, UtilityPlace place, String picture, Freshness freshness)
            implements UtilityState {

        /** The same picture when there should be a newer one. */
        public PictureShown old() {
            return new PictureShown(
                    utility, place, picture, new Freshness(freshness.asOf(), false));
        }
    }

    /** Why there is no answer. */
    enum Reason {
        NOT_FOUND,
        SOURCE_SILENT,
        LINE_DOWN,
        /** Of a booking nobody knows whether it was made; asking again tells, and books once. */
        UNSURE,
        TOO_OFTEN
    }
}
