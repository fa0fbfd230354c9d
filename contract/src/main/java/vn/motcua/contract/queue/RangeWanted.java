package vn.motcua.contract.queue;

import java.time.LocalDate;

/**
 * A kiosk asks for numbers to give.
 *
 * @param ledger 32 hex digits that name the disk on which it writes down what it gave
 * @param ordinal which range of its day and service this is for the ledger, from 0
 * @param known the highest number of which the kiosk knows that some kiosk got it, or 0: a province
 *     that went back to its backup has forgotten what it handed out since
 */
public record RangeWanted(String ledger, LocalDate day, String service, int ordinal, int known) {
    public RangeWanted {
        if (!ledger.matches("[0-9a-f]{32}") || ordinal < 0 || known < 0) {
            throw new IllegalArgumentException("range %d after %d".formatted(ordinal, known));
        }
    }
}
