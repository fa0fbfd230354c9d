package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.petition.Petition;

/** From what is wrong and where to what the agency answered: K28 to K30. */
public sealed interface PetitionState extends ScreenState {

    /** K28: what it is about. Whoever is in danger is told whom to call first. */
    record KindWanted() implements PetitionState {}

    /** So many were sent from here in the last hour that no more are taken for now. */
    record TooMany() implements PetitionState {}

    /**
     * K28: where it is.
     *
     * @param here the commune in which this kiosk stands; empty if it is not known
     */
    record WhereWanted(String here) implements PetitionState {}

    /**
     * K28: the place in her own words, or the first letters of a commune.
     *
     * @param unknown whether something was typed and no commune is called so
     */
    record PlaceTyped(PlaceKind wanted, boolean unknown) implements PetitionState {}

    /** K28: communes whose names begin so. */
    record CommuneWanted(List<Option> communes) implements PetitionState {
        public CommuneWanted {
            communes = List.copyOf(communes);
        }
    }

    /** K29: in words, or as a letter that is scanned. */
    record WayWanted() implements PetitionState {}

    /** K29: what there is to say. */
    record WordsWanted(String words) implements PetitionState {}

    /** K29: who wants to be named. */
    record SenderNameWanted(String name) implements PetitionState {}

    /** K29: where she can be reached. */
    record SenderPhoneWanted(String typed, boolean wrong) implements PetitionState {}

    /** K08 for a petition. */
    record Shown(Petition petition, Freshness freshness) implements PetitionState {}

    /** Two ways of saying where. */
    enum PlaceKind {
        COMMUNE,
        OWN_WORDS
    }
}
