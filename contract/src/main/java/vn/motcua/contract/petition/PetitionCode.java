package vn.motcua.contract.petition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The code of a petition, e.g. {@code PAKN-261126-12345-67890}: its day and ten digits that nobody
 * can guess, for whoever has the code may ask again. A kiosk gives it without a line.
 *
 * @param value in its normal form
 */
public record PetitionCode(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("PAKN-[0-9]{6}-[0-9]{5}-[0-9]{5}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final long NUMBERS = 10_000_000_000L;
    private static final long HALF = 100_000;

    @JsonCreator
    public PetitionCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "a petition's code looks like PAKN-261126-12345-67890; this text has %d"
                                    .formatted(value.length())
                            + " characters");
        }
    }

    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * @param petition drawn at random; the same gives the same code
     */
    public static PetitionCode of(LocalDate day, UUID petition) {
        long number = Math.floorMod(petition.getMostSignificantBits() >> 16, NUMBERS);
        return new PetitionCode(
                "PAKN-%s-%05d-%05d".formatted(DAY.format(day), number / HALF, number % HALF));
    }

    @Override
    public String toString() {
        return value;
    }
}
