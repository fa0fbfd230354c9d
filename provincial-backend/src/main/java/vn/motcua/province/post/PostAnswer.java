package vn.motcua.province.post;

import java.time.Instant;
import vn.motcua.contract.post.ParcelState;

/** What the post says of an order. */
public sealed interface PostAnswer {

    /**
     * It carries it.
     *
     * @param tracking its own number, 1 to 40 letters and digits
     */
    record Carried(String tracking, ParcelState state, Instant at) implements PostAnswer {}

    /**
     * It does not, and will not.
     *
     * @param why for the officer, as the post says it
     */
    record Refused(String why) implements PostAnswer {}

    /** It is down, or says something else; to be asked again later. */
    record Silent() implements PostAnswer {}
}
