package vn.motcua.province.news;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.AlertPlace;

/**
 * An alert as an editor wrote it.
 *
 * @param instructions one a line
 * @param expiresAt {@link Instant#EPOCH} if the editor wrote no time
 * @param places one a line, e.g. "26734 Phường Mẫu"; none for the whole province
 */
public record AlertDraft(
        AlertLevel level,
        String title,
        List<String> instructions,
        String source,
        Instant expiresAt,
        List<String> phones,
        List<String> places,
        boolean isDrill,
        PictureDraft picture) {
    private static final int TITLE_WORDS_MAX = 12;
    private static final int LINES_MAX = 3;
    private static final int LINE_MAX = 120;
    private static final int PHONES_MAX = 5;
    private static final Duration LIFE_MAX = Duration.ofDays(30);
    private static final int PLACES_MAX = 50;
    private static final Pattern PLACE = Pattern.compile("([0-9]{5})[\\s,:-]+(\\S.{0,59})");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .-]{2,18}");

    public AlertDraft {
        instructions = List.copyOf(instructions);
        phones = List.copyOf(phones);
        places = List.copyOf(places);
    }

    /** A real one for the whole province. */
    public AlertDraft(
            AlertLevel level,
            String title,
            List<String> instructions,
            String source,
            Instant expiresAt,
            List<String> phones) {
        this(level, title, instructions, source, expiresAt, phones, List.of(), false);
    }

    /** One of words alone. */
    public AlertDraft(
            AlertLevel level,
            String title,
            List<String> instructions,
            String source,
            Instant expiresAt,
            List<String> phones,
            List<String> places,
            boolean isDrill) {
        this(
                level,
                title,
                instructions,
                source,
                expiresAt,
                phones,
                places,
                isDrill,
                PictureDraft.NONE);
    }

    /** Empty if it can be issued at {@code now}. */
    public List<Complaint> complaints(Instant now) {
        List<Complaint> found = new ArrayList<>();
        NewsDraft.check(found, title, LINE_MAX, Complaint.TITLE_MISSING, Complaint.TITLE_LONG);
        if (title.strip().split("\\s+", -1).length > TITLE_WORDS_MAX) {
            found.add(Complaint.TITLE_WORDS);
        }
        checkInstructions(found);
        NewsDraft.check(found, source, LINE_MAX, Complaint.SOURCE_MISSING, Complaint.SOURCE_LONG);
        checkExpiry(found, now);
        boolean arePhones =
                phones.size() <= PHONES_MAX
                        && phones.stream().allMatch(phone -> PHONE.matcher(phone).matches());
        if (!arePhones) {
            found.add(Complaint.PHONES);
        }
        boolean arePlaces =
                places.size() <= PLACES_MAX
                        && places.stream().allMatch(place -> PLACE.matcher(place).matches());
        if (!arePlaces) {
            found.add(Complaint.PLACES);
        }
        picture.check(found);
        return found;
    }

    /** What is issued of it; wants a draft without complaints. */
    Alert alert(String id, int revision, Instant now) {
        return new Alert(
                id,
                revision,
                isDrill,
                level,
                title.strip(),
                instructions,
                source.strip(),
                now,
                expiresAt,
                phones,
                places.stream().map(AlertDraft::place).toList(),
                picture.pictures());
    }

    private static AlertPlace place(String line) {
        Matcher place = PLACE.matcher(line);
        if (!place.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new AlertPlace(place.group(1), place.group(2).strip());
    }

    private void checkInstructions(List<Complaint> found) {
        if (instructions.isEmpty()) {
            found.add(Complaint.INSTRUCTIONS_MISSING);
        } else if (instructions.size() > LINES_MAX) {
            found.add(Complaint.INSTRUCTIONS_LINES);
        } else if (instructions.stream().anyMatch(line -> line.length() > LINE_MAX)) {
            found.add(Complaint.INSTRUCTIONS_LONG);
        }
    }

    private void checkExpiry(List<Complaint> found, Instant now) {
        if (expiresAt.equals(Instant.EPOCH)) {
            found.add(Complaint.EXPIRY_MISSING);
        } else if (!expiresAt.isAfter(now)) {
            found.add(Complaint.EXPIRY_PAST);
        } else if (expiresAt.isAfter(now.plus(LIFE_MAX))) {
            found.add(Complaint.EXPIRY_FAR);
        }
    }
}
