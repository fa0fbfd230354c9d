package vn.motcua.local.identity;

import java.util.EnumSet;
import java.util.Set;

/** What came of reading a code as an identity card. */
public sealed interface CardReading {

    /**
     * @param doubts for the officer; none of them keeps a person from going on
     */
    record Card(IdentityCard card, Set<Doubt> doubts) implements CardReading {
        public Card {
            doubts = doubts.isEmpty() ? Set.of() : EnumSet.copyOf(doubts);
        }
    }

    record NoCard(Reason reason) implements CardReading {}

    /** What does not fit together on a card that could be read. */
    enum Doubt {
        GENDER_MISMATCH,
        BIRTH_YEAR_MISMATCH,
        PARTIAL_BIRTH_DATE,
        PROVINCE_CODE_UNKNOWN
    }

    /** Why it is no card, the first of several in the order in which they are looked for. */
    enum Reason {
        TOO_LONG,
        CONTROL_CHARACTER,
        ENCODING,
        NOT_CCCD,
        FIELD_COUNT,
        NUMBER_FORMAT,
        NAME_EMPTY,
        NAME_CHARSET,
        BIRTH_DATE,
        SEX,
        ISSUE_DATE,
        ISSUE_BEFORE_BIRTH,
        ISSUE_IN_FUTURE
    }
}
