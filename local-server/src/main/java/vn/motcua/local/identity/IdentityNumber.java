package vn.motcua.local.identity;

import java.util.Optional;
import java.util.Set;

/**
 * The twelve digits that a person keeps for life: where the birth was registered, century and sex,
 * year of birth, a serial. There is no check digit.
 */
public record IdentityNumber(String digits) {
    static final int LENGTH = 12;

    /** Places before the provinces were joined; numbers given then stay as they are. */
    private static final Set<String> PLACES =
            Set.of(
                    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033"
                            .concat(
                                    " 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056")
                            .concat(
                                    " 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083")
                            .concat(" 084 086 087 089 091 092 093 094 095 096")
                            .split(" ", -1));

    /** Empty when these are not twelve digits. */
    public static Optional<IdentityNumber> read(String typed) {
        return typed.matches("[0-9]{" + LENGTH + "}")
                ? Optional.of(new IdentityNumber(typed))
                : Optional.empty();
    }

    /** Registered abroad, or no number at all. */
    boolean isOfUnknownPlace() {
        return !PLACES.contains(digits.substring(0, 3));
    }

    public Sex sex() {
        return century() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    public int yearOfBirth() {
        return 1900 + 100 * (century() / 2) + Integer.parseInt(digits.substring(4, 6));
    }

    private int century() {
        return digits.charAt(3) - '0';
    }
}
