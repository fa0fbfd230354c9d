package vn.motcua.contract.utility;

import java.time.LocalDateTime;

/**
 * A time that nobody has booked yet, or that somebody has.
 *
 * @param id what the source calls it: 1 to 60 letters, digits and {@code : . _ -}
 * @param at in Vietnam
 * @param words where it is, and with whom; may be empty
 */
public record FreeTime(String id, LocalDateTime at, String words) {}
