package vn.motcua.contract.queue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code on a ticket says: the number and nothing of who holds it.
 *
 * @param letter of the service, as printed
 */
public record TicketCode(String service, LocalDate day, String letter, int number) {
    private static final Pattern CODE =
            Pattern.compile(
                    "STT-(?<id>%s)-(?<day>[0-9]{8})-(?<letter>[A-Z])(?<number>[0-9]{3,5})"
                            .formatted(QueueService.ID_FORM));

    /** Empty for any other code. */
    public static Optional<TicketCode> read(String text) {
        Matcher code = CODE.matcher(text.strip());
        if (!code.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new TicketCode(
                            code.group("id"),
                            LocalDate.parse(code.group("day"), DateTimeFormatter.BASIC_ISO_DATE),
                            code.group("letter"),
                            Integer.parseInt(code.group("number"))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public String text() {
        return "STT-%s-%s-%s"
                .formatted(service, day.format(DateTimeFormatter.BASIC_ISO_DATE), shown());
    }

    /** As it is printed and called, e.g. {@code A017}. */
    public String shown() {
        return "%s%03d".formatted(letter, number);
    }
}
