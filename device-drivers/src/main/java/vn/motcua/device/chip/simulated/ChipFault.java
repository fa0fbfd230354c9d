package vn.motcua.device.chip.simulated;

/** What can be made to go wrong with the simulated chip reader and the card on it. */
public enum ChipFault {
    /** The reader's cable is out. */
    UNPLUGGED,
    /** Nobody has laid a card down. */
    NO_CARD,
    /** Another program holds the card. */
    HELD_BY_ANOTHER,
    /** The card is lifted before it answers anything. */
    LIFTED_AT_ONCE,
    /** The card is lifted while it is being opened. */
    LIFTED_IN_KEY,
    /** The card is lifted while its files are read. */
    LIFTED_IN_FILES,
    /** A card of a bank lies there. */
    BANK_CARD,
    /** Another person's card lies there. */
    ANOTHERS_CARD,
    /** A newer card: it opens by PACE alone. */
    NEWER_CARD,
    /** Answers each command with an error of its own. */
    ANSWERS_ERRORS,
    /** Answers with bytes that are no answers. */
    GARBLED,
    /** What it says once it is opened is sealed by nobody. */
    FORGED_ANSWERS,
    /** A name that nobody signed. */
    CHANGED_NAME,
    /** Signed by somebody whom nobody knows. */
    UNKNOWN_SIGNER,
    /** Has no file of personal details. */
    NO_DETAILS,
    /** Its personal details break off. */
    CUT_DETAILS,
    /** Has no file of signatures. */
    NO_SIGNATURE,
    /** Its signatures break off. */
    CUT_SIGNATURE,
    /** Ends each file in the middle. */
    SHORT_FILES
}
