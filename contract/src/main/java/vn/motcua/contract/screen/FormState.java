package vn.motcua.contract.screen;

import java.util.List;

/** Who the visitor is, and the questions of a form: K07, K15 to K19, K22. */
public sealed interface FormState extends ScreenState {

    /** K07: the dossiers in the name on the card. */
    record MyDossiers(List<Option> dossiers) implements FormState {
        public MyDossiers {
            dossiers = List.copyOf(dossiers);
        }
    }

    /**
     * K15.
     *
     * @param chipReader whether the card may then be laid on a chip reader
     */
    record CardWanted(CardAnswer answer, boolean chipReader) implements FormState {}

    /**
     * K16: asks whether the card is the visitor's own.
     *
     * @param maskedName e.g. "Nguyễn T*** H***"
     * @param expired whether the card should have been renewed; that keeps nobody from going on
     * @param chip does not keep anybody from going on either
     */
    record IsThisYou(String maskedName, int yearOfBirth, boolean expired, ChipAnswer chip)
            implements FormState {

        /** Whether the same is asked, whatever the chip says. */
        public boolean asksTheSame(IsThisYou other) {
            return maskedName.equals(other.maskedName) && yearOfBirth == other.yearOfBirth;
        }
    }

    /** K16: a number to reach the visitor at; may be left empty. */
    record PhoneWanted(String typed, boolean wrong) implements FormState {}

    /** K17: one question a page. */
    record Question(FormQuestion question) implements FormState {}

    /**
     * K19, one choice of an address.
     *
     * @param question of the form
     * @param ask which choice it is
     * @param known what is known so far: an address as it was written, and as it is today
     * @param number of the question, from 1 to {@code count}
     */
    record AddressWanted(
            String question,
            AddressQuestion ask,
            List<String> known,
            List<Option> options,
            int number,
            int count)
            implements FormState {
        public AddressWanted {
            known = List.copyOf(known);
            options = List.copyOf(options);
        }
    }

    /** K22: which papers are here and which are not. */
    record PapersList(Errand errand, List<PaperView> papers) implements FormState {
        public PapersList {
            papers = List.copyOf(papers);
        }
    }
}
