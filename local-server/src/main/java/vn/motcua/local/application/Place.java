package vn.motcua.local.application;

/**
 * Where in her application somebody is.
 *
 * @param number of the question, from 0; 0 in parts without questions
 * @param mending whether she came back from the review to change this one answer
 */
public record Place(Part part, int number, boolean mending) {

    /** In the order in which they follow each other. */
    public enum Part {
        TRIAGE,
        PAPERS_NEEDED,
        BEFORE_START,
        CARD,
        /** Beside the way: the number is typed because the card is not here. */
        NUMBER,
        CONFIRM,
        PHONE,
        FORM,
        PAPERS
    }

    static Place of(Part part) {
        return new Place(part, 0, false);
    }

    static Place of(Part part, int number) {
        return new Place(part, number, false);
    }

    /** The next question, mended in one go with this one. */
    Place following() {
        return new Place(part, number + 1, mending);
    }

    /** A typed number stands where the card would have stood. */
    Place onTheWay() {
        return part == Part.NUMBER ? of(Part.CARD) : this;
    }
}
