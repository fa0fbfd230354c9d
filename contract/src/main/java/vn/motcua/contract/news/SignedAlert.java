package vn.motcua.contract.news;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An alert with the province's signature: a kiosk can tell without a line that nobody else warns.
 *
 * @param key number of the {@link AlertKey} that it was signed with
 * @param signature of {@link #text}, in base64
 */
public record SignedAlert(Alert alert, int key, String signature) {

    /** What is signed: every word of the alert, each with its length, so that none can move. */
    public static String text(Alert alert) {
        Stream<String> words =
                Stream.of(
                        alert.id(),
                        Integer.toString(alert.revision()),
                        Boolean.toString(alert.isDrill()),
                        alert.level().name(),
                        alert.title(),
                        alert.source(),
                        alert.sentAt().toString(),
                        alert.expiresAt().toString());
        List<String> places =
                alert.places().stream()
                        .flatMap(place -> Stream.of(place.commune(), place.name()))
                        .toList();
        List<String> pictures =
                alert.pictures().stream()
                        .flatMap(picture -> Stream.of(picture.sha256(), picture.words()))
                        .toList();
        Stream<String> lists =
                Stream.of(alert.instructions(), alert.phones(), places, pictures)
                        .flatMap(list ->
                                Stream.concat(
                                        Stream.of(Integer.toString(list.size())), list.stream()));
        return Stream.concat(words, lists)
                .map(word -> word.length() + ":" + word)
                .collect(Collectors.joining("\n", "alert\n", ""));
    }
}
