package vn.motcua.province.source;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.contract.utility.Utility;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityField;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.contract.utility.UtilityOffer.Privacy;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.province.utility.UtilityDesk;

/**
 * Takes kiosks' questions to the sources of utilities. Neither questions nor answers are kept or
 * logged.
 */
public final class SourceDesk {
    private final UtilityDesk utilities;
    private final Map<String, UtilitySource> sources;
    private final AskingLimit limit;
    private final PictureShelf pictures;

    /**
     * @param sources by the ids of their utilities
     */
    public SourceDesk(
            UtilityDesk utilities, Map<String, UtilitySource> sources, InstantSource clock) {
        this.utilities = utilities;
        this.sources = Map.copyOf(sources);
        this.limit = new AskingLimit(clock);
        this.pictures = new PictureShelf(clock);
    }

    /** Empty if no such thing is offered, or it is asked for in another way. */
    Optional<UtilityAnswer> answer(String kiosk, UtilityQuestion question)
            throws InterruptedException {
        Optional<UtilityOffer> offer = utilities.find(question.utility()).map(Utility::offer);
        if (offer.isEmpty() || !isAsked(question, offer.get())) {
            return Optional.empty();
        }
        UtilitySource source =
                sources.getOrDefault(question.utility(), _ -> new UtilityAnswer.SourceSilent());
        if (question instanceof UtilityQuestion.Picture picture
                && offer.get() instanceof UtilityOffer.Pictures places) {
            return Optional.of(pictures.picture(picture, places, source));
        }
        Optional<Duration> wait = limit.wait(kiosk, question.utility());
        return Optional.of(
                wait.isPresent()
                        ? new UtilityAnswer.TooOften((int) wait.get().toMinutes() + 1)
                        : shown(source.ask(question), offer.get()));
    }

    private static boolean isAsked(UtilityQuestion question, UtilityOffer offer) {
        return switch (question) {
            case UtilityQuestion.LookUp(_, var answers) ->
                    offer instanceof UtilityOffer.LookUp lookUp
                            && fits(answers, lookUp.fields(), lookUp.privacy());
            case UtilityQuestion.FreeTimes(_, var answers) ->
                    offer instanceof UtilityOffer.Booking booking
                            && fits(answers, booking.fields(), Privacy.PERSONAL);
            case UtilityQuestion.Book book ->
                    offer instanceof UtilityOffer.Booking booking && isAsked(book, booking);
            case UtilityQuestion.Cancel(_, String code) ->
                    offer instanceof UtilityOffer.Booking && ShownTimes.isCode(code);
            case UtilityQuestion.Picture(_, String place) ->
                    offer instanceof UtilityOffer.Pictures(var places, _)
                            && places.stream().anyMatch(each -> each.id().equals(place));
        };
    }

    private static boolean isAsked(UtilityQuestion.Book book, UtilityOffer.Booking offer) {
        List<UtilityField> all =
                Stream.concat(offer.fields().stream(), offer.person().stream()).toList();
        return ShownTimes.isId(book.key())
                && ShownTimes.isId(book.time())
                && fits(book.answers(), all, Privacy.PERSONAL);
    }

    /** Whether there is an answer to everything, and to nothing else. */
    private static boolean fits(
            Map<String, String> answers, List<UtilityField> fields, Privacy privacy) {
        Set<String> wanted = new HashSet<>();
        if (privacy == Privacy.IDENTITY) {
            wanted.addAll(List.of(UtilityField.CARD_NUMBER, UtilityField.CARD_BIRTH));
        }
        fields.forEach(field -> wanted.add(field.id()));
        return answers.keySet().equals(wanted)
                && fields.stream()
                        .allMatch(field -> {
                            String answer = answers.getOrDefault(field.id(), "");
                            return field.read(answer).filter(answer::equals).isPresent();
                        });
    }

    /** A source may say only what the declaration expects of it. */
    private static UtilityAnswer shown(UtilityAnswer answer, UtilityOffer offer) {
        return switch (answer) {
            case UtilityAnswer.Found found
                    when offer instanceof UtilityOffer.LookUp(_, _, var lines) ->
                    ShownResult.of(found, lines);
            case UtilityAnswer.Free(var times) when offer instanceof UtilityOffer.Booking ->
                    ShownTimes.of(times);
            case UtilityAnswer.Booked booked when offer instanceof UtilityOffer.Booking ->
                    ShownTimes.of(booked);
            case UtilityAnswer.TimeGone _, UtilityAnswer.Cancelled _
                    when offer instanceof UtilityOffer.Booking ->
                    answer;
            case UtilityAnswer.NotFound _,
                    UtilityAnswer.WrongAnswer _,
                    UtilityAnswer.TooOften _,
                    UtilityAnswer.SourceSilent _ ->
                    answer;
            case UtilityAnswer.Found _,
                    UtilityAnswer.Pictured _,
                    UtilityAnswer.Free _,
                    UtilityAnswer.Booked _,
                    UtilityAnswer.TimeGone _,
                    UtilityAnswer.Cancelled _,
                    UtilityAnswer.LineDown _ ->
                    new UtilityAnswer.SourceSilent();
        };
    }
}
