package vn.motcua.local.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody was born. Of old people sometimes only the year is known.
 *
 * @param month 0 if it is not known
 * @param day 0 if it is not known
 */
public record BirthDate(int year, int month, int day) {

    /**
     * @param digits day, month and year, e.g. {@code 02091990}; zeros for what is not known
     */
    static Optional<BirthDate> read(String digits) {
        if (!digits.matches("[0-9]{8}")) {
            return Optional.empty();
        }
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        var date = new BirthDate(Integer.parseInt(digits.substring(4)), month, day);
        return date.exists() ? Optional.of(date) : Optional.empty();
    }

    private boolean exists() {
        boolean inOurTime = year >= 1900 && year < 2200;
        try {
            return inOurTime && (isPartial() ? month == 0 && day == 0 : first().getYear() == year);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    public boolean isPartial() {
        return month == 0 || day == 0;
    }

    /** The first day it may have been. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** Day/month/year, or the year alone. */
    public String written() {
        return isPartial() ? String.valueOf(year) : "%02d/%02d/%d".formatted(day, month, year);
    }
}
