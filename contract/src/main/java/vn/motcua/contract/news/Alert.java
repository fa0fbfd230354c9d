package vn.motcua.contract.news;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A warning with an end.
 *
 * @param revision 1 as it was first issued, one more with each update; a higher one replaces a
 *     lower one
 * @param isDrill whether it is only practised; shown so that nobody takes it for real
 * @param title at most 12 words
 * @param instructions what to do, at most three lines
 * @param source who warns, e.g. "Ban Chỉ huy phòng thủ dân sự phường"
 * @param expiresAt after this it is never shown, line or no line
 * @param phones numbers to call; may be empty
 * @param places where it holds; empty for the whole province
 * @param pictures shown with it, at most one
 */
public record Alert(
        String id,
        int revision,
        boolean isDrill,
        AlertLevel level,
        String title,
        List<String> instructions,
        String source,
        Instant sentAt,
        Instant expiresAt,
        List<String> phones,
        List<AlertPlace> places,
        List<NoticePicture> pictures) {
    /** A drill never stands before a real warning. */
    public static final Comparator<Alert> MOST_URGENT_FIRST =
            Comparator.comparing(Alert::isDrill)
                    .thenComparing(Alert::level)
                    .thenComparing(Alert::sentAt, Comparator.reverseOrder())
                    .thenComparing(Alert::id);

    public Alert {
        instructions = List.copyOf(instructions);
        phones = List.copyOf(phones);
        places = List.copyOf(places);
        pictures = List.copyOf(pictures);
    }

    /** A real one for the whole province, as first issued. */
    public Alert(
            String id,
            AlertLevel level,
            String title,
            List<String> instructions,
            String source,
            Instant sentAt,
            Instant expiresAt,
            List<String> phones) {
        this(
                id,
                1,
                false,
                level,
                title,
                instructions,
                source,
                sentAt,
                expiresAt,
                phones,
                List.of(),
                List.of());
    }

    public Alert with(List<NoticePicture> others) {
        return new Alert(
                id,
                revision,
                isDrill,
                level,
                title,
                instructions,
                source,
                sentAt,
                expiresAt,
                phones,
                places,
                others);
    }

    /**
     * Whether people there are warned.
     *
     * @param commune where a kiosk stands; empty if it does not tell, which is warned of everything
     */
    public boolean covers(String commune) {
        return places.isEmpty()
                || commune.isEmpty()
                || places.stream().anyMatch(place -> place.commune().equals(commune));
    }
}
