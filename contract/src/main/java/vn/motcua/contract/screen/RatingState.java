package vn.motcua.contract.screen;

import java.util.List;

/** What people think of the service, without a name: K27. */
public sealed interface RatingState extends ScreenState {

    /**
     * Five faces, from 5, very satisfied, to 1.
     *
     * @param atHome address of the page where it can be said at home, too
     * @param about what the rating counts for: a procedure, a desk; empty if for nothing in
     *     particular
     */
    record Wanted(String atHome, String about) implements RatingState {}

    /**
     * Why it was not good.
     *
     * @param chosen keys of the reasons that are ticked
     */
    record Reasons(int points, List<String> chosen) implements RatingState {
        public Reasons {
            chosen = List.copyOf(chosen);
        }
    }

    /** What could be better, in her own words. */
    record CommentWanted() implements RatingState {}

    record Taken(Thanks thanks) implements RatingState {}

    /** What the kiosk answers. */
    enum Thanks {
        RATED,
        /** The last rating was given here moments ago; this one was not taken. */
        TOO_SOON,
        COMMENTED
    }
}
