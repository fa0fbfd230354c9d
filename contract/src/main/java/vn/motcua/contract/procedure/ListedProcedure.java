package vn.motcua.contract.procedure;

import java.util.List;

/**
 * A procedure as it stands in a list of thousands: enough to find it and to tell it from others.
 *
 * @param code national code such as {@code 1.001193}
 * @param name official name, as published; up to more than a thousand letters
 * @param levels where it is dealt with, never empty
 * @param field what the office calls the matter, e.g. {@code Hộ tịch}
 */
public record ListedProcedure(String code, String name, List<AuthorityLevel> levels, String field) {

    public ListedProcedure {
        levels = List.copyOf(levels);
    }

    public static ListedProcedure of(Procedure procedure) {
        return new ListedProcedure(
                procedure.code(), procedure.name(), procedure.levels(), procedure.field());
    }
}
