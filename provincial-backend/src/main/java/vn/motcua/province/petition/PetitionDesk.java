package vn.motcua.province.petition;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.Petition.Status;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.sync.FeedChange.PetitionChanged;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/** Where officers answer petitions; every kiosk is told in the same transaction. */
public final class PetitionDesk {
    private static final int LISTED_MAX = 500;
    private static final int PUBLIC_MAX = 200;

    private final Database database;
    private final FeedWriter feed;
    private final Agencies agencies;
    private final InstantSource clock;

    public PetitionDesk(
            Database database, FeedWriter feed, Agencies agencies, InstantSource clock) {
        this.database = database;
        this.feed = feed;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** What an officer does with a petition. */
    public sealed interface Deed {
        /** Tells the sender what was done. */
        record Answer(String words) implements Deed {}

        /** Another agency is asked. */
        record PassOn(String agency) implements Deed {}

        /** Nothing more is done; the words say why. */
        record Close(String words) implements Deed {}

        /** Everybody may read this of it; the officer has seen to it that it names nobody. */
        record Publish(String words, String answer) implements Deed {}
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** It is not as the one who acted thought: somebody else, or she herself, was faster. */
        CHANGED_MEANWHILE,
        NO_SUCH_PETITION
    }

    /** Those without an answer first. */
    public List<PetitionFile> list() {
        return database.read(handle -> new PetitionRepository(handle).list(LISTED_MAX));
    }

    public Optional<PetitionFile> find(PetitionCode code) {
        return database.read(handle -> new PetitionRepository(handle).find(code));
    }

    /** Agencies that a petition can be passed on to. */
    public List<String> agencies() {
        return agencies.names();
    }

    /**
     * @param version of the petition that the officer saw
     */
    public Outcome act(PetitionCode code, long version, Deed deed) {
        return change(
                code, file -> file.petition().version() == version ? after(file, deed) : file);
    }

    private PetitionFile after(PetitionFile file, Deed deed) {
        Petition before = file.petition();
        String agency = before.agency();
        return switch (deed) {
            case Deed.Answer(String words) ->
                    next(file, Status.ANSWERED, agency, words, file.after());
            case Deed.Close(String words) -> next(file, Status.CLOSED, agency, words, file.after());
            case Deed.PassOn(String other) ->
                    next(file, before.status(), other, before.answer(), file.after());
            case Deed.Publish(String words, String answer) ->
                    next(
                            file,
                            before.status(),
                            agency,
                            before.answer(),
                            file.after().published(words, answer));
        };
    }

    /** What everybody may read, the newest first. */
    public List<PetitionFile> published() {
        return database.read(handle -> new PetitionRepository(handle).published(PUBLIC_MAX));
    }

    /** Whoever has the code asks the agency once more; once. */
    public Outcome reopen(PetitionCode code, String why) {
        return change(
                code,
                file ->
                        isAnswered(file) && file.after().why().isEmpty()
                                ? next(
                                        file,
                                        Status.REOPENED,
                                        file.petition().agency(),
                                        file.petition().answer(),
                                        file.after().reopened(why))
                                : file);
    }

    /**
     * Whoever has the code says what the answer was worth; once.
     *
     * @param points 1 to 5
     */
    public Outcome rate(PetitionCode code, int points) {
        return change(
                code,
                file ->
                        isAnswered(file) && file.after().points() == 0
                                ? next(
                                        file,
                                        file.petition().status(),
                                        file.petition().agency(),
                                        file.petition().answer(),
                                        file.after().rated(points))
                                : file);
    }

    private static boolean isAnswered(PetitionFile file) {
        return file.petition().status() == Status.ANSWERED
                || file.petition().status() == Status.CLOSED;
    }

    /** What does not change was not as the one who acted thought. */
    private Outcome change(PetitionCode code, UnaryOperator<PetitionFile> step) {
        return database.write(handle -> {
            var petitions = new PetitionRepository(handle);
            Optional<PetitionFile> before = petitions.findToChange(code, database.dialect());
            if (before.isEmpty()) {
                return Outcome.NO_SUCH_PETITION;
            }
            PetitionFile after = step.apply(before.get());
            if (after.equals(before.get())) {
                return Outcome.CHANGED_MEANWHILE;
            }
            petitions.update(after);
            feed.append(
                    handle,
                    Streams.PETITIONS,
                    code.value(),
                    after.petition().version(),
                    new PetitionChanged(after.petition()));
            return Outcome.DONE;
        });
    }

    private PetitionFile next(
            PetitionFile file, Status status, String agency, String answer, Aftermath after) {
        Petition before = file.petition();
        return file.with(
                new Petition(
                        before.code(),
                        before.version() + 1,
                        before.kind(),
                        status,
                        agency,
                        before.answerBy(),
                        answer,
                        clock.instant()),
                after);
    }
}
