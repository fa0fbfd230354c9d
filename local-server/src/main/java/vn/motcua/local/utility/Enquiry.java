package vn.motcua.local.utility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityField;
import vn.motcua.contract.utility.UtilityOffer.Privacy;

/**
 * What somebody has told for a source so far: a value, and each answer gives the next. It lives no
 * longer than she looks at it.
 *
 * @param place number of the field that is asked now; as many as there are when all are answered
 * @param wrong whether the answer to it cannot be right
 */
public record Enquiry(
        UtilityCard utility,
        Privacy privacy,
        List<UtilityField> fields,
        Map<String, String> answers,
        int place,
        boolean wrong) {
    public Enquiry {
        fields = List.copyOf(fields);
        answers = Map.copyOf(answers);
    }

    /** Nothing is answered yet. */
    public static Enquiry of(UtilityCard utility, Privacy privacy, List<UtilityField> fields) {
        return new Enquiry(utility, privacy, fields, Map.of(), 0, false);
    }

    /** Whether her card has to say who she is before anything is asked. */
    public boolean isCardWanted() {
        return privacy == Privacy.IDENTITY && !answers.containsKey(UtilityField.CARD_NUMBER);
    }

    /**
     * @param birth as {@code 1956-03-08}
     */
    public Enquiry card(String number, String birth) {
        return with(UtilityField.CARD_NUMBER, number).with(UtilityField.CARD_BIRTH, birth);
    }

    /** What is asked now; empty when nothing is missing. */
    public Optional<UtilityField> field() {
        return place < fields.size() ? Optional.of(fields.get(place)) : Optional.empty();
    }

    /** What was answered to it before. */
    public String answer() {
        return field().map(each -> answers.getOrDefault(each.id(), "")).orElse("");
    }

    /** Goes on to the next field, or stays where it is because the answer cannot be right. */
    public Enquiry answer(String typed) {
        return field().map(asked ->
                        asked.read(typed)
                                .map(read -> with(asked.id(), read).at(place + 1, false))
                                .orElseGet(() -> with(asked.id(), typed).at(place, true)))
                .orElse(this);
    }

    /** From the first field on, with what was answered. */
    public Enquiry again() {
        return at(0, false);
    }

    /** Back to the field that the source does not take; the first one if it names none of them. */
    public Enquiry refused(String field) {
        int found = 0;
        for (int each = 0; each < fields.size(); each++) {
            found = fields.get(each).id().equals(field) ? each : found;
        }
        return at(found, true);
    }

    /** One field back; empty before the first. */
    public Optional<Enquiry> back() {
        return place == 0 ? Optional.empty() : Optional.of(at(place - 1, false));
    }

    private Enquiry at(int other, boolean isWrong) {
        return new Enquiry(utility, privacy, fields, answers, other, isWrong);
    }

    private Enquiry with(String id, String answer) {
        Map<String, String> all = new HashMap<>(answers);
        all.put(id, answer);
        return new Enquiry(utility, privacy, fields, all, place, wrong);
    }
}
