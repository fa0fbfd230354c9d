package vn.motcua.contract.news;

import java.time.Instant;
import java.util.List;

/**
 * A warning with an end.
 *
 * @param title at most 12 words
 * @param instructions what to do, at most three lines
 * @param source who warns, e.g. "Ban Chỉ huy phòng thủ dân sự phường"
 * @param expiresAt after this it is never shown, line or no line
 * @param phones numbers to call; may be empty
 */
public record Alert(
        String id,
        AlertLevel level,
        String title,
        List<String> instructions,
        String source,
        Instant sentAt,
        Instant expiresAt,
        List<String> phones) {
    public Alert {
        instructions = List.copyOf(instructions);
        phones = List.copyOf(phones);
    }
}
