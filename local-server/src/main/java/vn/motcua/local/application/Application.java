package vn.motcua.local.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.procedure.Condition;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.procedure.Question;
import vn.motcua.contract.screen.ChipAnswer;
import vn.motcua.local.application.Place.Part;
import vn.motcua.local.identity.CardReading;
import vn.motcua.local.identity.IdentityCard;
import vn.motcua.local.identity.IdentityNumber;
import vn.motcua.local.procedure.Checklist;

/**
 * What somebody has answered so far, and where she is. Going back keeps every answer.
 *
 * @param triage answers to the questions that tell which papers she needs, by their ids
 * @param phone empty when she has none or did not say
 * @param answers to the questions of the form, by their ids
 * @param trail the steps taken within the question for an address that is open now
 */
public record Application(
        Procedure procedure,
        Place place,
        Map<String, Question.Answer> triage,
        Applicant applicant,
        String phone,
        Map<String, String> answers,
        List<AddressStep> trail) {

    public Application {
        triage = Map.copyOf(triage);
        answers = Map.copyOf(answers);
        trail = List.copyOf(trail);
    }

    /** For a procedure that is prepared. */
    public static Application begin(Procedure procedure) {
        var blank =
                new Application(
                        procedure,
                        Place.of(Part.BEFORE_START),
                        Map.of(),
                        new Applicant.Unknown(),
                        "",
                        Map.of(),
                        List.of());
        return blank.fromTheBeginning();
    }

    /** Where the result of papers shall be that have no form. */
    public static Application delivery() {
        return begin(DeliveryForm.form());
    }

    /** For whom a printed list has brought back. */
    static Application afterTriage(Procedure procedure, Map<String, Question.Answer> triage) {
        return new Application(
                procedure,
                Place.of(Part.BEFORE_START),
                triage,
                new Applicant.Unknown(),
                "",
                Map.of(),
                List.of());
    }

    /** Every place of this case, in order; a new answer may change what lies ahead. */
    private List<Place> way() {
        List<Place> way = new ArrayList<>();
        for (int number = 0; number < procedure.questions().size(); number++) {
            if (Condition.hold(procedure.questions().get(number).onlyIf(), triage)) {
                way.add(Place.of(Part.TRIAGE, number));
            }
        }
        if (!way.isEmpty()) {
            way.add(Place.of(Part.PAPERS_NEEDED));
        }
        if (!isForPost()) {
            way.add(Place.of(Part.BEFORE_START));
        }
        way.add(Place.of(Part.CARD));
        if (applicant instanceof Applicant.ByCard) {
            way.add(Place.of(Part.CONFIRM));
        }
        if (!isForPost()) {
            way.add(Place.of(Part.PHONE));
        }
        for (int number = 0; number < fields().size(); number++) {
            way.add(Place.of(Part.FORM, number));
        }
        way.add(Place.of(Part.PAPERS));
        return way;
    }

    /** Then nothing is decided: who comes, where to, and when is all there is to ask. */
    private boolean isForPost() {
        return CollectionForm.is(procedure.code()) || isDelivery();
    }

    /** Whether only that is asked where the result of scanned papers shall be. */
    public boolean isDelivery() {
        return DeliveryForm.is(procedure.code());
    }

    /** On to what follows; from an answer that was mended back to the papers. */
    public Application next() {
        if (place.mending()) {
            return at(isFollowUpOpen() ? place.following() : Place.of(Part.PAPERS));
        }
        List<Place> way = way();
        int here = way.indexOf(place.onTheWay());
        return at(way.get(Math.min(here + 1, way.size() - 1)));
    }

    /** Whether the answer that was mended has brought up another question. */
    private boolean isFollowUpOpen() {
        int following = place.number() + 1;
        return following < fields().size() && !answers.containsKey(fields().get(following).id());
    }

    /** Empty at the very beginning. */
    public Optional<Application> back() {
        if (!trail.isEmpty()) {
            return Optional.of(along(trail.subList(0, trail.size() - 1)));
        }
        if (place.mending()) {
            return Optional.of(at(Place.of(Part.PAPERS)));
        }
        if (place.part() == Part.NUMBER) {
            return Optional.of(at(Place.of(Part.CARD)));
        }
        List<Place> way = way();
        int here = way.indexOf(place);
        return here <= 0 ? Optional.empty() : Optional.of(at(way.get(here - 1)));
    }

    Application fromTheBeginning() {
        return at(way().getFirst());
    }

    private Application at(Place next) {
        return new Application(procedure, next, triage, applicant, phone, answers, List.of());
    }

    /** From the review to one question of the form. */
    public Application mend(int field) {
        return at(new Place(Part.FORM, field, true));
    }

    /** The card is not here: types the number. */
    public Application withoutCard() {
        return at(Place.of(Part.NUMBER));
    }

    public Application triage(Question.Answer answer) {
        Map<String, Question.Answer> changed = new HashMap<>(triage);
        changed.put(procedure.questions().get(place.number()).id(), answer);
        return new Application(procedure, place, changed, applicant, phone, answers, trail).next();
    }

    public Application card(CardReading.Card read) {
        var doubts = List.copyOf(read.doubts());
        var holder = new Applicant.ByCard(read.card(), doubts, ChipAnswer.NO_READER);
        return of(holder).at(Place.of(Part.CONFIRM));
    }

    /** What came of the chip in the card; without a card, nothing. */
    public Application chip(ChipAnswer answer) {
        return applicant instanceof Applicant.ByCard(var card, var doubts, _)
                ? of(new Applicant.ByCard(card, doubts, answer))
                : this;
    }

    /** It was somebody else's card. */
    public Application notMe() {
        return of(new Applicant.Unknown()).at(Place.of(Part.CARD));
    }

    public Application number(IdentityNumber number) {
        return of(new Applicant.ByNumber(number)).next();
    }

    private Application of(Applicant somebody) {
        return new Application(procedure, place, triage, somebody, phone, answers, trail);
    }

    public Application phone(String number) {
        return new Application(procedure, place, triage, applicant, number, answers, trail).next();
    }

    public Application answer(String answer) {
        Map<String, String> changed = new HashMap<>(answers);
        changed.put(field().id(), answer);
        return new Application(procedure, place, triage, applicant, phone, changed, trail).next();
    }

    /** On within the question for an address. */
    public Application step(AddressStep next) {
        List<AddressStep> longer = new ArrayList<>(trail);
        longer.add(next);
        return along(longer);
    }

    private Application along(List<AddressStep> steps) {
        return new Application(procedure, place, triage, applicant, phone, answers, steps);
    }

    /** Where within the question for an address she is; what is known is shown first. */
    public AddressStep addressStep() {
        if (!trail.isEmpty()) {
            return trail.getLast();
        }
        return known(field()).isEmpty() ? new AddressStep.Near() : new AddressStep.Known();
    }

    /** Everything the form asks, and where the result shall be if there is one. */
    public List<FormField> fields() {
        List<FormField> all = new ArrayList<>(procedure.fields());
        if (!CollectionForm.is(procedure.code())) {
            all.addAll(ResultQuestions.of(answers));
        }
        return all;
    }

    public boolean isResultByPost() {
        return ResultQuestions.isByPost(answers);
    }

    /** The question of the form that is asked here. */
    public FormField field() {
        return fields().get(place.number());
    }

    /** What was answered before, else what the card says of it. */
    public String known(FormField field) {
        String answered = answers.get(field.id());
        if (answered != null) {
            return answered;
        }
        return switch (applicant) {
            case Applicant.ByCard(IdentityCard card, _, _) -> known(field, card);
            case Applicant.ByNumber(IdentityNumber number) ->
                    field.known() == FormField.Known.NUMBER ? number.digits() : "";
            case Applicant.Unknown() -> "";
        };
    }

    private static String known(FormField field, IdentityCard card) {
        return switch (field.known()) {
            case NOTHING -> "";
            case NAME -> card.name();
            case FAMILY_NAME -> familyName(card) + " ";
            case NUMBER -> card.number().digits();
            case BIRTH -> card.birth().isPartial() ? "" : card.birth().written().replace("/", "");
            case ADDRESS -> card.address();
        };
    }

    /** In capitals, as names are typed. */
    private static String familyName(IdentityCard card) {
        return card.name().split(" ", -1)[0].toUpperCase(Locale.ROOT);
    }

    /** Whether what is known of a question comes from the card and was not looked at yet. */
    public boolean isFromCard(FormField field) {
        return !answers.containsKey(field.id()) && !known(field).isEmpty();
    }

    public Checklist checklist() {
        return Checklist.of(procedure, triage);
    }

    public SavedApplication saved() {
        return SavedApplication.of(this);
    }
}
