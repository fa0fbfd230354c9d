package vn.motcua.local.identity;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the code on an identity card says.
 *
 * @param name as on the card, in capitals or not
 * @param address may be empty; often of a unit that no longer exists
 */
public record IdentityCard(
        IdentityNumber number,
        String oldNumber,
        String name,
        BirthDate birth,
        Sex sex,
        String address,
        LocalDate issued) {
    private static final LocalDate FOR_LIFE = LocalDate.of(9999, 12, 31);
    private static final List<Integer> AGES_OF_RENEWAL = List.of(14, 25, 40, 60);
    private static final int YEARS_BEFORE = 2;

    /**
     * When it may end, the likeliest day first. Cards are renewed at 14, 25, 40 and 60 (Luật Căn
     * cước 2023 Điều 21); one that was issued less than two years before holds until the next of
     * these birthdays, and after the last one for life.
     */
    List<LocalDate> ends() {
        LocalDate born = birth.first();
        int ageWhenIssued = Period.between(born, issued).getYears();
        return Stream.concat(
                        AGES_OF_RENEWAL.stream()
                                .filter(age -> ageWhenIssued < age - YEARS_BEFORE)
                                .map(born::plusYears)
                                .limit(2),
                        Stream.of(FOR_LIFE))
                .toList();
    }

    public boolean isExpired(LocalDate today) {
        return !today.isBefore(ends().getFirst());
    }

    /** Enough to recognise oneself: {@code Nguyễn T*** H***}. */
    public String maskedName() {
        String[] words = name.split(" ", -1);
        StringBuilder masked = new StringBuilder(words[0]);
        for (int word = 1; word < words.length; word++) {
            int first = words[word].codePointAt(0);
            masked.append(' ').appendCodePoint(first).append("***");
        }
        return masked.toString();
    }
}
