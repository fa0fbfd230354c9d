package vn.motcua.local.utility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.contract.utility.FreeTime;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityField;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.contract.utility.UtilityOffer.Privacy;

/**
 * What somebody has told so far to book a time: a value, and each answer gives the next.
 *
 * @param times that are free, as the source last said
 * @param chosen one of them, or none yet
 * @param key under which the chosen one is asked for, however often
 */
public record Booking(
        Enquiry what, List<FreeTime> times, List<FreeTime> chosen, Enquiry who, String key) {
    public Booking {
        times = List.copyOf(times);
        chosen = List.copyOf(chosen);
    }

    public static Booking of(UtilityCard utility, UtilityOffer.Booking offer) {
        return new Booking(
                Enquiry.of(utility, Privacy.PERSONAL, offer.fields()),
                List.of(),
                List.of(),
                Enquiry.of(utility, Privacy.PERSONAL, offer.person()),
                "");
    }

    /** The same with nothing told. */
    public Booking blank() {
        return of(utility(), new UtilityOffer.Booking(what.fields(), who.fields()));
    }

    public UtilityCard utility() {
        return what.utility();
    }

    /** What she is asked now: what she books, or who comes; empty where nothing is to be typed. */
    public Optional<Enquiry> asking() {
        Enquiry open = chosen.isEmpty() ? what : who;
        return open.field().map(_ -> open);
    }

    public Booking answer(String text) {
        return chosen.isEmpty() ? with(what.answer(text)) : by(who.answer(text));
    }

    /** The source does not take one of the answers. */
    public Booking refused(String field) {
        boolean isOfPerson = who.fields().stream().map(UtilityField::id).anyMatch(field::equals);
        return isOfPerson ? by(who.refused(field)) : with(what.refused(field));
    }

    private Booking with(Enquiry changed) {
        return new Booking(changed, List.of(), List.of(), who, "");
    }

    private Booking by(Enquiry changed) {
        return new Booking(what, times, chosen, changed, key);
    }

    /** These are free; what was chosen before is not any more. */
    public Booking free(List<FreeTime> now) {
        return new Booking(what, now, List.of(), who.again(), "");
    }

    /**
     * @param id of one of the times
     * @param newKey never used before
     */
    public Booking choose(String id, String newKey) {
        List<FreeTime> found = times.stream().filter(time -> time.id().equals(id)).toList();
        return new Booking(what, times, found, who.again(), newKey);
    }

    /** One step back; empty before the first. */
    public Optional<Booking> back() {
        if (chosen.isEmpty()) {
            return what.back().map(this::with);
        }
        return Optional.of(
                who.back().map(this::by).orElse(new Booking(what, times, List.of(), who, "")));
    }

    /** What is booked and who comes, as the source gets it. */
    public Map<String, String> answers() {
        Map<String, String> all = new HashMap<>(what.answers());
        all.putAll(who.answers());
        return all;
    }

    public List<UtilityField> fields() {
        return Stream.concat(what.fields().stream(), who.fields().stream()).toList();
    }
}
