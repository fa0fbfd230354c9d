package vn.motcua.contract.queue;

import java.time.LocalDate;

/**
 * Numbers that one kiosk may give and nobody else, whether the line is up or not.
 *
 * @param day of business in Vietnam
 * @param ordinal which range of its day and service this is for the kiosk, from 0; asked for again
 *     it is the same range
 * @param first at least 1
 */
public record NumberRange(LocalDate day, QueueService service, int ordinal, int first, int last) {
    public NumberRange {
        if (first < 1 || last < first || ordinal < 0) {
            throw new IllegalArgumentException("numbers %d to %d".formatted(first, last));
        }
    }
}
