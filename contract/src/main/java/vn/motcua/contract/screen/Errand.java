package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.petition.PetitionKind;
import vn.motcua.contract.petition.PetitionPlace;
import vn.motcua.contract.petition.PetitionSender;

/** What the papers are handed in for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Errand {
    record NewDossier(Procedure procedure) implements Errand {}

    record Supplement(DossierCode dossier) implements Errand {}

    /** The post shall fetch papers of a dossier at home. */
    record Collection(DossierCode dossier) implements Errand {}

    /**
     * An agency is asked to put something right; papers only prove it.
     *
     * @param about what kind of thing
     * @param words at most 1,000 characters; empty where a letter is among the papers
     * @param answerBy the day that is promised
     */
    record Petition(
            PetitionKind about,
            PetitionPlace place,
            String words,
            PetitionSender sender,
            LocalDate answerBy)
            implements Errand {
        public Petition about(PetitionKind other) {
            return new Petition(other, place, words, sender, answerBy);
        }

        public Petition at(PetitionPlace other) {
            return new Petition(about, other, words, sender, answerBy);
        }

        public Petition saying(String other) {
            return new Petition(about, place, other, sender, answerBy);
        }

        public Petition from(PetitionSender other) {
            return new Petition(about, place, words, other, answerBy);
        }

        /** Never in a log. */
        @Override
        public String toString() {
            return "a petition about " + about;
        }
    }

    /** The dossier it is about; empty for what does not belong to one yet. */
    default Optional<DossierCode> known() {
        return switch (this) {
            case Supplement(var dossier) -> Optional.of(dossier);
            case Collection(var dossier) -> Optional.of(dossier);
            case NewDossier _, Petition _ -> Optional.empty();
        };
    }

    /** Whether it says something by itself, without a paper. */
    default boolean hasWords() {
        return this instanceof Petition petition && !petition.words().isEmpty();
    }
}
