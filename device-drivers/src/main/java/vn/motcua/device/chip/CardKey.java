package vn.motcua.device.chip;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jmrtd.BACKey;

/**
 * What opens a chip: three things that stand on the card itself, so that only who holds the card
 * can read it (ICAO Doc 9303, part 11, 4.3).
 *
 * @param documentNumber nine digits, the last of the twelve of the person's number
 */
public record CardKey(String documentNumber, LocalDate birth, LocalDate expiry) {
    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int DIGITS = 12;
    private static final int DIGITS_OF_DOCUMENT = 9;

    public CardKey {
        if (!documentNumber.matches("[0-9]{9}")) {
            throw new IllegalArgumentException("a card's number has nine digits");
        }
    }

    /**
     * @param number the twelve digits of the person
     * @param expiry as printed on the card; year 9999 if it holds for life
     */
    public static CardKey of(String number, LocalDate birth, LocalDate expiry) {
        if (!number.matches("[0-9]{12}")) {
            throw new IllegalArgumentException("a person's number has twelve digits");
        }
        return new CardKey(number.substring(DIGITS - DIGITS_OF_DOCUMENT), birth, expiry);
    }

    BACKey asBac() {
        return new BACKey(documentNumber, SIX_DIGITS.format(birth), SIX_DIGITS.format(expiry));
    }

    /** Nothing of a citizen in any log. */
    @Override
    public String toString() {
        return "CardKey";
    }
}
