package vn.motcua.local.draft;

/** What a slip's code has led to. */
public sealed interface Opening {

    /**
     * Its files lie where they lay.
     *
     * @param body as it was left
     */
    record Opened(String body) implements Opening {}

    record OfAnotherKiosk(String kiosk) implements Opening {}

    /** Handed in, thrown away, too old or damaged: there is nothing to go on with. */
    record Gone() implements Opening {}
}
